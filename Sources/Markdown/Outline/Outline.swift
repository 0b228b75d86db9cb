public import Diagnostics

/// The blocks of a document as values, with the bytes that each was written in.
///
/// A flat array in document order, so that no depth of nesting can exhaust the stack.
public struct Outline: Sendable {
  /// The file that the document was parsed from; all ranges are offsets into it.
  public let source: SourceFile

  /// All blocks, each before its descendants; the first is the document itself.
  public let blocks: [Block]

  package init(source: SourceFile, blocks: [Block]) {
    self.source = source
    self.blocks = blocks
  }

  /// The indices of the blocks directly inside `block`.
  public func children(of block: Int) -> [Int] {
    var children: [Int] = []
    var index = block + 1
    while index < blocks[block].end {
      children.append(index)
      index = blocks[index].end
    }
    return children
  }

  /// The index of the block that follows `block` inside the same parent.
  public func sibling(after block: Int) -> Int? {
    guard let parent = blocks[block].parent, blocks[block].end < blocks[parent].end else { return nil }
    return blocks[block].end
  }
}
