/// A heading of a rendered document.
public struct Heading: Hashable, Sendable {
  /// 1 to 6.
  public let level: Int

  /// The anchor, unique in its document, as GitHub would make it.
  public let id: String

  /// The visible text.
  public let text: String

  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}
