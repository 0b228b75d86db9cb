public import Content
import Diagnostics
import Markdown

extension Directives {
  /// What the document, `article` or a partial in it, says of facts, in its order.
  public func claims(in article: Article) -> [Claim] {
    let bound = Set(bindings.map(\.target))
    return bindings.map { binding in
      Claim(
        binding, path: outline.source.path, article: article.source.path, language: article.language,
        body: outline.body(of: binding.target, bound: bound),
        interruption: outline.interruption(of: binding.target, bound: bound))
    }
  }
}

extension Outline {
  fileprivate func body(of target: Int, bound: Set<Int>) -> ClaimBody {
    switch blocks[target].kind {
    case .list:
      let items = children(of: target)
      return .list(items.map { item(at: $0, bound: bound) }, next: ItemTemplate(after: items, in: self))
    case .table:
      let rows = children(of: target).filter { blocks[$0].kind != .tableRow(isHeader: true) }
      return .table(rows.map { children(of: $0).map { blocks[$0].text } })
    default:
      return .paragraph(blocks[target].text)
    }
  }

  private func item(at index: Int, bound: Set<Int>) -> ClaimItem {
    let text = children(of: index).first { blocks[$0].kind == .paragraph && !bound.contains($0) }
    var paragraphs: [InlineText] = []
    var next = index + 1
    while next < blocks[index].end {
      if bound.contains(next) {
        next = blocks[next].end
        continue
      }
      if blocks[next].kind == .paragraph { paragraphs.append(blocks[next].text) }
      next += 1
    }
    return ClaimItem(bytes: blocks[index].bytes, text: text.map { blocks[$0].text } ?? .empty, paragraphs: paragraphs)
  }

  /// The note on the block that parts the list at `target` from another list of its kind without a binding.
  fileprivate func interruption(of target: Int, bound: Set<Int>) -> Note? {
    guard case .list(let isOrdered, _) = blocks[target].kind, let between = sibling(after: target) else { return nil }
    let following = blocks[between].kind.isList ? between : sibling(after: between)
    guard let following, case .list(isOrdered, _) = blocks[following].kind, !bound.contains(following) else {
      return nil
    }
    let block = blocks[between]
    let end = source.bytes[block.bytes].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let line = source.range(block.bytes.lowerBound..<(end ?? block.bytes.upperBound))
    switch block.kind {
    case .list: return Note("a new list starts here; write the marker of the list above to go on with that", at: line)
    case .paragraph, .html: return Note("the list ends above this line; indent this to keep it in the list", at: line)
    default: return nil
    }
  }
}

extension Block.Kind {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
