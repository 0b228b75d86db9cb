import Markdown

/// Which block a comment stands above, and which comments stand together.
struct DirectiveNeighbours {
  /// The comments that nothing is bound across, with their first words.
  let parting: [Int: Word]

  private let outline: Outline
  private var followers: [Int?]
  private var runs: [Int: Int] = [:]

  init(in outline: Outline, parting: [Int: Word]) {
    self.outline = outline
    self.parting = parting
    followers = Array(repeating: nil, count: outline.blocks.count)
    // From the end, so that a comment's own follower is known when the block before it asks.
    for index in outline.blocks.indices.reversed() {
      guard let next = outline.sibling(after: index) else { continue }
      followers[index] = isPassedOver(next) ? followers[next] : next
    }
    for index in outline.blocks.indices where isPassedOver(index) {
      let start = runs[index] ?? index
      runs[index] = start
      if let next = outline.sibling(after: index), isPassedOver(next) { runs[next] = start }
    }
  }

  /// The block after the one at `index` inside the same parent, comments left out.
  func follower(of index: Int) -> Int? { followers[index] }

  /// Where the comments begin that stand together with the one at `index`, as a byte offset.
  func startOfRun(_ index: Int) -> Int { outline.blocks[runs[index] ?? index].bytes.lowerBound }

  private func isPassedOver(_ index: Int) -> Bool {
    outline.blocks[index].kind == .html && outline.blocks[index].startsWithComment && parting[index] == nil
  }
}
