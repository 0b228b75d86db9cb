/// Where a link or an image of a document leads, before it is written.
public struct Destination: Hashable, Sendable {
  /// What leads there.
  public enum Element: Hashable, Sendable {
    case link, image
  }

  /// Whether a link or an image leads there.
  public let element: Element

  /// The destination as the writer gave it, with escapes and entities resolved.
  public let url: String

  /// How many links and images stand before it in the document: its number in ``Outline/links``.
  public let ordinal: Int

  package init(element: Element, url: String, ordinal: Int) {
    self.element = element
    self.url = url
    self.ordinal = ordinal
  }
}
