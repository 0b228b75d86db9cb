/// Where a Markdown file goes beyond a limit.
public struct MarkdownExcess: Hashable, Sendable {
  /// The limit.
  public let limit: MarkdownLimit

  /// The bytes of the character, in the file, at which it is gone beyond.
  public let bytes: Range<Int>
}
