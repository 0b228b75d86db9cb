/// A question of a rendered document, and what is shown when it is opened.
public struct Answer: Hashable, Sendable {
  /// The question's visible text.
  public let question: String

  /// Where in the document's HTML the answer stands, as byte offsets.
  public let html: Range<Int>
}
