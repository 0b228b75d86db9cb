import Markdown

extension Outline {
  /// For each of `targets`, blocks, the headings of the sections that it is in, the nearest first.
  func sectionHeadings(of targets: Set<Int>) -> [Int: [Int]] {
    var headings: [Int: [Int]] = [:]
    var open: [(index: Int, level: Int)] = []
    for (index, block) in blocks.enumerated() {
      // A heading in a quotation or an item says nothing of what comes after that.
      open.removeAll { heading in blocks[heading.index].parent.map { blocks[$0].end <= index } ?? false }
      if case .heading(let level) = block.kind {
        open.removeAll { blocks[$0.index].parent == block.parent && $0.level >= level }
        open.append((index, level))
      }
      if targets.contains(index) { headings[index] = open.reversed().map(\.index) }
    }
    return headings
  }
}
