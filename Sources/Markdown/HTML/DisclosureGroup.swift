/// Blocks of a document that are shown on demand: each heading opens and closes what follows it.
public struct DisclosureGroup: Hashable, Sendable {
  /// How many of them a reader opens.
  public enum Kind: Hashable, Sendable {
    /// One at a time, the first to begin with.
    case variants
    /// As many as the reader likes, none to begin with.
    case questions
  }

  /// How many of them a reader opens.
  public let kind: Kind

  /// The indices of the headings in the document's outline; they stand in one block, in order.
  public let headings: [Int]

  /// The index of the block that is the first after the group, or of none.
  public let end: Int

  /// The group of `headings`, each with what follows it up to the next or to `end`.
  public init(_ kind: Kind, headings: [Int], end: Int) {
    self.kind = kind
    self.headings = headings
    self.end = end
  }
}
