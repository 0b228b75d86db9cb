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

  private static func append(_ part: PagePart, to text: inout [UInt8]) {
    let bytes = part.file.source.bytes
    var start = part.file.bodyStart
    while start < bytes.count, bytes[start] == UInt8(ascii: "\n") || bytes[start] == UInt8(ascii: "\r") { start += 1 }
    if let outline = part.directives?.outline {
      for (index, block) in outline.blocks.enumerated() where block.kind == .html {
        guard bytes[block.bytes].starts(with: "<!--".utf8), block.bytes.lowerBound >= start else { continue }
        text += bytes[start..<block.bytes.lowerBound]
        while let last = text.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { text.removeLast() }
        start = block.bytes.upperBound
        if let inner = part.parts[index] {
          append(inner, to: &text)
          // Its last line ends where the directive's does.
          if text.last == UInt8(ascii: "\n") { text.removeLast() }
          continue
        }
        // The line that the comment stood on, and one of the empty lines on both sides of it.
        start = afterLineEnd(at: start, in: bytes)
        if text.suffix(2).elementsEqual("\n\n".utf8) { start = afterLineEnd(at: start, in: bytes) }
      }
    }
    if start < bytes.count { text += bytes[start...] }
  }

  private static func afterLineEnd(at offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    return offset
  }
}
