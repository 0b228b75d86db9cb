public import Diagnostics

extension SourceFile {
  /// The first limit that the Markdown from the byte at `start` on goes beyond; `nil` where it may be parsed.
  ///
  /// It is one pass over the bytes. A ``Document`` does not ask for it: whoever reads files of strangers does.
  public func markdownExcess(from start: Int = 0) -> MarkdownExcess? {
    var screen = MarkdownScreen()
    screen.scan(bytes.span, from: min(start, bytes.count))
    guard let excess = screen.excess else { return nil }
    // A limit of bytes may fall into a character.
    var first = min(excess.offset, max(bytes.count - 1, 0))
    while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    var end = min(first + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return MarkdownExcess(limit: excess.limit, bytes: first..<end)
  }
}
