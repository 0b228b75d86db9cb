/// Where a link or an image of a document leads, before it is written; of use only while the document is written.
public struct Destination {
  /// What leads there.
  public enum Element: Hashable, Sendable {
    case link, image
  }

  /// Whether a link or an image leads there.
  public let element: Element

  /// How many links and images stand before it in the document: its number in ``Outline/links``.
  public let ordinal: Int

  private let node: CMarkNode
  private let variables: Variables?

  init(_ element: Element, of node: CMarkNode, ordinal: Int, variables: Variables?) {
    self.variables = variables
    self.element = element
    self.node = node
    self.ordinal = ordinal
  }

  /// The destination as the writer gave it, with escapes, entities and variables resolved.
  public var url: String { node.destination(filling: variables) }

  /// Calls `body` with the bytes of ``url``, without making a string of them.
  public func withURLBytes<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
    if variables != nil { return body(url.utf8.span) }
    return node.withDestination(body)
  }
}
