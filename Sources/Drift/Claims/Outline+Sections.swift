import Content
import Markdown

extension Outline {
  /// For each of `targets`, blocks, the headings of the sections that it is in, the nearest first.
  ///
  /// A heading in one of `regions` says nothing of what comes after that.
  func sectionHeadings(of targets: Set<Int>, regions: [Region]) -> [Int: [Int]] {
    let ends = Dictionary(regions.flatMap { region in region.headings.map { ($0, region.blocks.upperBound) } }) { $1 }
    var headings: [Int: [Int]] = [:]
    var open: [(index: Int, level: Int)] = []
    for (index, block) in blocks.enumerated() {
      // A heading in a quotation or an item says nothing of what comes after that.
      open.removeAll { heading in
        blocks[heading.index].parent.map { blocks[$0].end <= index } ?? false
          || ends[heading.index].map { $0 <= index } ?? false
      }
      if case .heading(let level) = block.kind {
        open.removeAll { blocks[$0.index].parent == block.parent && $0.level >= level }
        open.append((index, level))
      }
      if targets.contains(index) { headings[index] = open.reversed().map(\.index) }
    }
    return headings
  }
}
