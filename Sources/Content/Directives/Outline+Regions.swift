public import Markdown

extension Outline {
  /// The whole document as a region of questions.
  ///
  /// - Parameters:
  ///   - regions: The regions inside it, whose headings are their own, each before those inside it.
  ///   - title: The document's title, which is no question where the document begins with it.
  /// - Returns: The region; `nil` where the document has no heading of its own.
  public func questions(around regions: [Region], below title: String? = nil) -> Region? {
    var headings: [(index: Int, level: Int)] = []
    var regions = regions[...]
    var index = 1
    while index < blocks.count {
      while let region = regions.first, region.blocks.upperBound <= index { regions.removeFirst() }
      if let region = regions.first, region.blocks.contains(index) {
        index = region.blocks.upperBound
        continue
      }
      if case .heading(let level) = blocks[index].kind { headings.append((index, level)) }
      index = blocks[index].end
    }
    if let first = headings.first, first.level == 1, blocks[first.index].text.string == title,
      blocks[1..<first.index].allSatisfy({ $0.kind == .html })
    {
      headings.removeFirst()
    }
    guard let highest = headings.map(\.level).min() else { return nil }
    return Region(
      .questions, blocks: 1..<blocks.count, headings: headings.filter { $0.level == highest }.map(\.index))
  }
}
