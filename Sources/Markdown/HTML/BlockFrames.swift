/// What stands around blocks of a document, and in place of some, by their indices in its outline.
///
/// Nearly all documents have none, and are written without counting their blocks.
public struct BlockFrames: Sendable {
  private var tags: [Int: [FrameTag]] = [:]
  private var summaries: Set<Int> = []
  private let replaced: Set<Int>
  private let bound: [Int: BoundBlock]

  /// Nothing around any block.
  public static let none = BlockFrames(groups: [], replacing: [])

  /// The frames of `groups`.
  ///
  /// - Parameters:
  ///   - groups: What is shown on demand; groups nest as their blocks do.
  ///   - replaced: The HTML blocks in whose place something else is written.
  ///   - bound: What the blocks that are compared with facts are.
  public init(groups: [DisclosureGroup], replacing replaced: Set<Int>, bound: [Int: BoundBlock] = [:]) {
    self.replaced = replaced
    self.bound = bound
    for (number, group) in groups.enumerated() {
      for (place, heading) in group.headings.enumerated() {
        let isFirst = place == 0
        if !isFirst { tags[heading, default: []].append(.detailsEnd) }
        switch group.kind {
        case .questions:
          if isFirst { tags[heading, default: []].append(.questions) }
          tags[heading, default: []].append(.question)
        case .variants:
          if isFirst { tags[heading, default: []].append(.variants(group: number)) }
          tags[heading, default: []].append(.variant(group: number, isOpen: isFirst))
        }
        summaries.insert(heading)
      }
      tags[group.end, default: []].append(.detailsEnd)
      tags[group.end, default: []].append(.groupEnd)
    }
  }

  var isEmpty: Bool { tags.isEmpty && replaced.isEmpty && bound.isEmpty }

  var hasInsertions: Bool { !replaced.isEmpty }

  func tags(before block: Int) -> [FrameTag] { tags[block, default: []] }

  func isSummary(_ block: Int) -> Bool { !summaries.isEmpty && summaries.contains(block) }

  func bound(_ block: Int) -> BoundBlock? { bound.isEmpty ? nil : bound[block] }

  func isReplaced(_ block: Int) -> Bool { !replaced.isEmpty && replaced.contains(block) }
}
