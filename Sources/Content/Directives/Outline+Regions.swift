public import Markdown

extension Outline {
  /// The whole document as a region of questions; `nil` where it has no heading.
  ///
  /// - Parameter regions: The regions inside it, whose headings are their own.
  public func questions(around regions: [Region]) -> Region? {
    let headings = regionHeadings(in: 1..<max(1, blocks.count), parent: 0, inner: regions)
    return headings.isEmpty ? nil : Region(.questions, blocks: 1..<blocks.count, headings: headings)
  }

  /// The headings of the highest level among `blocks` that stand directly in `parent`, but in no region inside.
  func regionHeadings(in blocks: Range<Int>, parent: Int?, inner: [Region]) -> [Int] {
    let headings = blocks.compactMap { index -> (index: Int, level: Int)? in
      guard case .heading(let level) = self.blocks[index].kind, self.blocks[index].parent == parent,
        !inner.contains(where: { $0.blocks.contains(index) })
      else { return nil }
      return (index, level)
    }
    let highest = headings.map(\.level).min()
    return headings.filter { $0.level == highest }.map(\.index)
  }
}
