public import Diagnostics

extension SourceFile {
  /// The first limit that the Markdown from the byte at `start` on goes beyond; `nil` where it may be parsed.
  ///
  /// It is one pass over the bytes. A ``Document`` does not ask for it: whoever reads files of strangers does.
  public func markdownExcess(from start: Int = 0) -> MarkdownExcess? {
    var screen = MarkdownScreen()
    screen.scan(bytes.span, from: min(start, bytes.count))
    // A limit of bytes may fall into a character.
    return screen.excess.map { MarkdownExcess(limit: $0.limit, bytes: character(at: min($0.offset, bytes.count - 1))) }
  }
}
