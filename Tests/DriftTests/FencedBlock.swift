/// A fenced block of Markdown.
struct FencedBlock: Sendable {
  /// The words after the opening fence.
  let info: [String]

  /// The lines between the fences.
  fileprivate(set) var text = ""

  /// Where those lines stand in the page, from 0.
  fileprivate(set) var lines: Range<Int>

  /// What a page of examples is made of.
  enum Part {
    case heading
    case block(FencedBlock)
  }

  /// The headings and the blocks that stand at the margin, in order.
  static func blocksAndHeadings(in text: String) -> [Part] {
    var parts: [Part] = []
    var open: (fence: String, block: FencedBlock)?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let ticks = String(line.prefix { $0 == "`" })
      if let (fence, block) = open {
        if line == fence {
          parts.append(.block(block))
          open = nil
        } else {
          open?.block.text += line + "\n"
          open?.block.lines = block.lines.lowerBound..<number + 1
        }
      } else if ticks.count >= 3 {
        let info = line.dropFirst(ticks.count).split(separator: " ").map(String.init)
        open = (ticks, FencedBlock(info: info, lines: number + 1..<number + 1))
      } else if line.hasPrefix("#") {
        parts.append(.heading)
      }
    }
    return parts
  }
}
