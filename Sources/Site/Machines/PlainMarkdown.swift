import Content
import Diagnostics
import Markdown

/// An article as Markdown for agents: its title and what it is about, then its text without directives.
enum PlainMarkdown {
  /// The Markdown of `part`, the document of `article` with its partials in it.
  static func text(of part: PagePart, article: Article) -> [UInt8] {
    var text = Array("# \(article.frontMatter.title.text)\n".utf8)
    if let description = article.frontMatter.description?.text {
      text += "\n> \(description.split(whereSeparator: \.isNewline).joined(separator: " "))\n".utf8
    }
    text += "\n".utf8
    append(part, to: &text)
    return text
  }

  private static func append(_ part: PagePart, to markdown: inout [UInt8]) {
    let bytes = part.file.source.bytes
    let uses = part.variableUses
    func text(_ range: Range<Int>) -> [UInt8] {
      let uses = uses.filter { range.contains($0.bytes.lowerBound) }
      guard let variables = part.document.variables, !uses.isEmpty else { return Array(bytes[range]) }
      return variables.fill(bytes.span.extracting(..<range.upperBound), from: range.lowerBound, uses)
    }
    var start = part.file.bodyStart
    while start < bytes.count, bytes[start] == UInt8(ascii: "\n") || bytes[start] == UInt8(ascii: "\r") { start += 1 }
    if let outline = part.directives?.outline {
      for (index, block) in outline.blocks.enumerated() where block.kind == .html {
        guard bytes[block.bytes].starts(with: "<!--".utf8), block.bytes.lowerBound >= start else { continue }
        markdown += text(start..<block.bytes.lowerBound)
        while let last = markdown.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
          markdown.removeLast()
        }
        start = block.bytes.upperBound
        if let inner = part.parts[index] {
          append(inner, to: &markdown)
          // Its last line ends where the directive's does.
          if markdown.last == UInt8(ascii: "\n") { markdown.removeLast() }
          continue
        }
        // The line that the comment stood on, and one of the empty lines on both sides of it.
        start = afterLineEnd(at: start, in: bytes)
        if markdown.suffix(2).elementsEqual("\n\n".utf8) { start = afterLineEnd(at: start, in: bytes) }
      }
    }
    if start < bytes.count { markdown += text(start..<bytes.count) }
  }

  private static func afterLineEnd(at offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    return offset
  }
}

extension PagePart {
  /// Where the file names variables: everywhere but in code and comments.
  fileprivate var variableUses: [VariableUse] {
    if document.variables == nil { return [] }
    let outline = outline
    let code = outline.blocks.flatMap { block in
      switch block.kind {
      case .code, .html: [block.bytes]
      default: block.text.spans.filter { $0.kind == .code }.map(\.bytes)
      }
    }
    let bytes = file.source.bytes
    let hidden = MergedRanges(code)
    return VariableUse.all(in: bytes.span).filter { !hidden.overlap($0.bytes) }
  }
}
