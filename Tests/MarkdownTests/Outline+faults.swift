import Diagnostics
import Markdown

extension Outline {
  /// What is wrong with the ranges of this outline, by what must hold of any: each block lies within its parent, each
  /// literal stretch of text says the same in the source, each mark's bytes begin and end with the mark.
  var faults: [String] {
    var faults: [String] = []
    for (index, block) in blocks.enumerated() {
      if let parent = block.parent, !blocks[parent].bytes.contains(block.bytes) {
        faults.append("\(block.kind) \(block.bytes) outside \(blocks[parent].kind) \(blocks[parent].bytes)")
      }
      if index > 0, block.end <= index || block.end > blocks.count {
        faults.append("\(block.kind) ends at \(block.end)")
      }
      faults += block.text.faults(in: source, of: block)
    }
    return faults
  }
}

extension InlineText {
  fileprivate func faults(in source: SourceFile, of block: Block) -> [String] {
    var faults: [String] = []
    let utf8 = Array(string.utf8)
    for run in runs where run.isLiteral {
      let text = String(decoding: utf8[run.text], as: UTF8.self).replacing("\n", with: " ")
      if source.text(run.bytes).replacing("\n", with: " ") != text { faults.append("'\(text)' is not at \(run.bytes)") }
    }
    for run in runs where run.bytes.isEmpty && !run.text.isEmpty { faults.append("text \(run.text) has no source") }
    for span in spans {
      let written = source.text(span.bytes)
      let marks: [(String, String)] =
        switch span.kind {
        case .strong: [("**", "**"), ("__", "__")]
        case .emphasis: [("*", "*"), ("_", "_")]
        case .strikethrough: [("~", "~")]
        case .code: [("`", "`")]
        case .html: [("<", ">")]
        case .link: [("[", ""), ("<", ">"), ("", "")]
        case .image: [("![", "")]
        case .footnoteReference: [("[^", "]")]
        }
      if !marks.contains(where: { written.hasPrefix($0) && written.hasSuffix($1) }) {
        faults.append("\(span.kind) is not '\(written)'")
      }
      if !block.bytes.contains(span.bytes) { faults.append("\(span.kind) \(span.bytes) outside \(block.bytes)") }
    }
    return faults
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}
