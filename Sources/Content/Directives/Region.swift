/// The blocks between a directive and its `end`, with headings that mean something there.
public struct Region: Hashable, Sendable {
  /// What the headings are.
  public enum Kind: Hashable, Sendable {
    /// Variants of one procedure, of which a reader needs one.
    case variants
    /// Questions, each with its answer below it.
    case questions
  }

  /// What the headings are.
  public let kind: Kind

  /// The indices of its blocks in the document's outline, the directives around them left out.
  public let blocks: Range<Int>

  /// The indices of the headings, those of the highest level that stand directly in the region.
  public let headings: [Int]

  /// A region of `blocks`.
  public init(_ kind: Kind, blocks: Range<Int>, headings: [Int]) {
    self.kind = kind
    self.blocks = blocks
    self.headings = headings
  }
}
