import Diagnostics
import Markdown

extension Outline {
  /// Directives in `block` that readers would see: outside of any comment, and not as an example in code.
  func strayDirectives(in block: Block) -> [Diagnostic] {
    if block.kind == .html || block.kind == .code && !isIndented(block) { return [] }
    guard block.text.string.utf8.contains(UInt8(ascii: ":")) else { return [] }
    var bytes = Array(block.text.string.utf8)
    for span in block.text.spans where span.kind == .code {
      for offset in span.text { bytes[offset] = UInt8(ascii: "`") }
    }
    let advice =
      block.kind == .code && block.startsWithComment
      ? "does nothing here; a directive stands alone on its line, indented as the block that it binds, not as code"
      : "says nothing here; a directive is an HTML comment, alone on its line"
    return DirectiveName.occurrences(in: bytes).map { word in
      let written = String(decoding: bytes[word], as: UTF8.self)
      return Diagnostic(
        .malformedDirective, "'\(written)' \(advice)", at: source.range(block.text.bytes(of: word)))
    }
  }

  /// Whether a block of code is set off by its indentation alone.
  func isIndented(_ block: Block) -> Bool {
    guard source.bytes.indices.contains(block.bytes.lowerBound) else { return false }
    // Fenced code starts with its fence (CommonMark 0.29 §4.5).
    return ![UInt8(ascii: "`"), UInt8(ascii: "~")].contains(source.bytes[block.bytes.lowerBound])
  }
}

extension Block {
  /// Whether its text, a literal, is a comment or begins with one.
  var startsWithComment: Bool {
    text.string.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.starts(with: "<!--".utf8)
  }
}

extension DirectiveName {
  /// Where `text` has `lockstep:verb`, or `lockstep:` and a verb, as offsets; "in lockstep: both" is prose.
  fileprivate static func occurrences(in text: [UInt8]) -> [Range<Int>] {
    let mark = Array("\(name):".utf8)
    return text.indices.compactMap { colon in
      let start = colon + 1 - mark.count
      guard text[colon] == UInt8(ascii: ":"), start >= 0, text[start...colon].elementsEqual(mark),
        start == 0 || !text[start - 1].isLetter
      else { return nil }
      let verb = text[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }.prefix(while: \.isLetter)
      let isAttached = verb.startIndex == colon + 1 && !verb.isEmpty
      let isVerb = Verb(rawValue: String(decoding: verb, as: UTF8.self)) != nil
      return isAttached || isVerb ? start..<verb.endIndex : nil
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
