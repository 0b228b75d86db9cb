/// The replacement of a stretch of a file.
public struct Edit: Hashable, Codable, Sendable {
  /// What is replaced; an empty range inserts.
  public let range: SourceRange

  /// What stands there afterwards.
  public let text: String

  /// Replaces `range` by `text`.
  public init(replacing range: SourceRange, with text: String) {
    self.range = range
    self.text = text
  }
}
