/// A mark around a stretch of inline text.
public struct Span: Hashable, Sendable {
  /// What the mark makes of the text.
  public enum Kind: Hashable, Sendable {
    case strong, emphasis, strikethrough, code
    /// A link to `destination`, as it was written but for escapes and entities.
    case link(destination: String)
    /// An image at `destination`; its text is the alternative text.
    case image(destination: String)
    /// Raw HTML, which is no visible text: a tag or a comment, letter for letter.
    case html(String)
    /// A reference to a footnote.
    case footnoteReference
  }

  /// What the mark makes of the text.
  public let kind: Kind

  /// The marked text, as UTF-8 offsets of ``InlineText/string``.
  public let text: Range<Int>

  /// The bytes in the file, with the marks themselves.
  public let bytes: Range<Int>

  /// The bytes of the destination, where the link or image itself holds it; `nil` where a definition elsewhere does.
  public let destination: Range<Int>?

  package init(kind: Kind, text: Range<Int>, bytes: Range<Int>, destination: Range<Int>? = nil) {
    self.kind = kind
    self.text = text
    self.bytes = bytes
    self.destination = destination
  }
}
