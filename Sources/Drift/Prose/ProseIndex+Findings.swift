import Diagnostics
import Markdown

extension ProseIndex {
  /// Those of `candidates` that hold when the text is read as a reader sees it, and are in none of the blocks `exempt`.
  func findings(at candidates: [ProseCandidate], in outline: Outline, exempt: [Range<Int>]) -> [ProseFinding] {
    var rest = candidates.sorted { $0.offset < $1.offset }[...]
    return outline.blocks.indices.flatMap { index -> [ProseFinding] in
      let block = outline.blocks[index]
      switch block.kind {
      case .paragraph, .heading, .tableCell: break
      default: return []
      }
      rest = rest.drop { $0.offset < block.bytes.lowerBound }
      let inside = rest.prefix { $0.offset < block.bytes.upperBound }
      if inside.isEmpty || exempt.contains(where: { $0.contains(index) }) { return [] }
      var isHeading = false
      if case .heading = block.kind { isHeading = true }
      return ProseBlock(block.text, path: outline.source.path, index: self, isHeading: isHeading).findings(
        at: Array(inside))
    }
  }
}
