import Diagnostics
public import Markdown

extension Outline {
  /// The directives of the document, each in its place, and what is wrong with comments that should be some.
  public func directives() -> Directives {
    var placing = DirectivePlacing(self)
    for index in blocks.indices { placing.place(block: index) }
    return placing.finish()
  }

  /// The first line of a block, without its line end.
  package func firstLine(of block: Int) -> Range<Int> {
    let bytes = blocks[block].bytes.clamped(to: source.bytes.indices)
    let end = source.bytes[bytes].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return bytes.lowerBound..<(end ?? bytes.upperBound)
  }
}
