/// A fenced block of Markdown.
struct FencedBlock: Sendable {
  /// The words after the opening fence.
  let info: [String]

  /// The lines between the fences.
  fileprivate(set) var text = ""

  /// What a page of examples is made of.
  enum Part {
    case heading
    case block(FencedBlock)
  }

  /// The headings and the blocks that stand at the margin, in order.
  static func blocksAndHeadings(in text: String) -> [Part] {
    var parts: [Part] = []
    var open: (fence: String, block: FencedBlock)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let ticks = String(line.prefix { $0 == "`" })
      if let (fence, block) = open {
        if line == fence {
          parts.append(.block(block))
          open = nil
        } else {
          open?.block.text += line + "\n"
        }
      } else if ticks.count >= 3 {
        open = (ticks, FencedBlock(info: line.dropFirst(ticks.count).split(separator: " ").map(String.init)))
      } else if line.hasPrefix("#") {
        parts.append(.heading)
      }
    }
    return parts
  }
}
