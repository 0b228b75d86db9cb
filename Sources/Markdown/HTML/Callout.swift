/// A quotation that begins with what kind of remark it is, as on GitHub: `> [!NOTE]`.
struct Callout {
  /// The kinds that GitHub knows.
  enum Kind: String, CaseIterable {
    case note, tip, important, warning, caution

    fileprivate var mark: String { "[!\(rawValue.uppercased())]" }
  }

  let kind: Kind

  /// The nodes of the mark, which no reader sees: alone in its paragraph, the paragraph too.
  let mark: [CMarkNode]

  /// The callout that `quote` is; `nil` where its first line is no mark, or one that GitHub does not know.
  init?(_ quote: CMarkNode) {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph else { return nil }
    var nodes: [CMarkNode] = []
    var text = ""
    var next = paragraph.firstChild
    // A bracket is a node of its own, so that a mark is three.
    while let node = next, node.kind == .text, nodes.count < 3 {
      nodes.append(node)
      text += node.literal
      next = node.next
    }
    guard let kind = Kind.allCases.first(where: { $0.mark == text.uppercased() }) else { return nil }
    switch next?.kind {
    case nil: mark = [paragraph] + nodes
    case .softBreak?, .lineBreak?: mark = nodes + [next].compactMap(\.self)
    default: return nil
    }
    self.kind = kind
  }
}
