import Content
import Diagnostics
import Markdown

extension SuggestedBinding {
  /// The directive for a block of `outline`; `nil` where no line above the block can hold it: it shares its first line
  /// with the marker of an item.
  init?(_ likeness: BlockLikeness, block: Int, in outline: Outline, language: Language) {
    let bytes = outline.source.bytes
    let start = outline.blocks[block].bytes.lowerBound
    guard start < bytes.count else { return nil }
    let lineStart = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indentation = bytes[lineStart..<start]
    // In a quotation its marks go before the directive too.
    guard indentation.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }) else { return nil }
    let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    let isDOS = lineEnd.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false

    range = outline.source.range(outline.blocks[block].bytes)
    subject = likeness.subject
    directive = "<!-- lockstep:\(likeness.verb.rawValue) \(likeness.subject) -->"
    self.language = language
    items = likeness.items
    matches = likeness.matches
    others = likeness.others
    missing = likeness.missing
    edit = Edit(
      replacing: outline.source.range(lineStart..<lineStart),
      with: String(decoding: indentation, as: UTF8.self) + directive + (isDOS ? "\r\n" : "\n"))
  }
}
