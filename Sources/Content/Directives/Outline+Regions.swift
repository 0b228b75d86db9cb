public import Markdown

extension Outline {
  /// The whole document as a region of questions.
  ///
  /// - Parameter regions: The regions inside it, whose headings are their own, each before those inside it.
  /// - Returns: The region; `nil` where the document has no heading of its own.
  public func questions(around regions: [Region]) -> Region? {
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
    guard let highest = headings.map(\.level).min() else { return nil }
    return Region(
      .questions, blocks: 1..<blocks.count, headings: headings.filter { $0.level == highest }.map(\.index))
  }
}
