public import Diagnostics

/// A Markdown document, parsed once; its memory is freed with it.
public struct Document: ~Copyable {
  /// The file that it was parsed from.
  public let source: SourceFile

  /// The offset of the first byte that is Markdown.
  public let start: Int

  let tree: CMarkTree

  /// The variables that it may name; `nil` where it names none.
  package let variables: Variables?

  /// Parses what stands in `source` from the byte at `start` on; `start` is where a line starts.
  ///
  /// Without `variables`, braces stand for themselves.
  ///
  /// - Throws: ``OutOfMemory`` where cmark has no memory left; every text is Markdown.
  public init(
    parsing source: SourceFile, from start: Int = 0, extensions: Set<Extension> = .all, variables: Variables? = nil
  ) throws(OutOfMemory) {
    guard let tree = CMarkTree(parsing: source.bytes[min(start, source.bytes.count)...], extensions: extensions) else {
      throw OutOfMemory()
    }
    self.source = source
    self.start = start
    self.tree = tree
    self.variables = variables.flatMap { Variables.mayStand(in: source) ? $0 : nil }
  }
}
