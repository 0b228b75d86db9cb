/// A directive in whose place a partial stands.
public struct Inclusion: Hashable, Sendable {
  /// The partial's path as it is written: relative to the file that includes it.
  public let path: Word

  /// The index of the directive's block in the document's outline.
  public let block: Int

  /// The inclusion of `path` at `block`.
  public init(path: Word, block: Int) {
    self.path = path
    self.block = block
  }
}
