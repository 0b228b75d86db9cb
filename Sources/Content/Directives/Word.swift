/// A word of a file, and where it stands.
public struct Word: Hashable, Sendable {
  /// The word.
  public let text: String

  /// Byte offsets in the file.
  public let bytes: Range<Int>

  /// The word `text` at `bytes`.
  public init(_ text: String, at bytes: Range<Int>) {
    self.text = text
    self.bytes = bytes
  }
}
