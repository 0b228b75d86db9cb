public import Content
import Diagnostics
import Markdown

extension Directives {
  /// What the document, `article` or a partial in it, says of facts, in its order.
  public func claims(in article: Article) -> [ClaimedBlock] {
    let blocks = BoundBlocks(bindings)
    let headings = outline.sectionHeadings(of: blocks.all, regions: regions)
    return bindings.filter { !$0.turnsLabelsOff }.map { binding in
      let target = binding.target
      let claim = Claim(
        binding, path: outline.source.path, article: article,
        heading: headings[target]?.first.map { outline.blocks[$0].text.string },
        nextItem: binding.verb == .ui ? nil : outline.nextItem(ofList: target, blocks),
        readsBold: !blocks.withLabels.contains(target),
        signs: headings[target, default: []].map(outline.sign(at:)) + article.platformSigns,
        interruption: outline.interruption(of: target, blocks))
      return ClaimedBlock(claim: claim, body: body(of: binding, blocks))
    }
  }

  /// The texts that `binding` is about.
  func body(of binding: Binding, _ blocks: BoundBlocks) -> ClaimBody {
    binding.verb == .ui ? outline.bold(in: binding.target, blocks) : outline.body(of: binding.target, blocks)
  }
}

extension Article {
  fileprivate var platformSigns: [VariantSign] {
    guard let platform = frontMatter.platform else { return [] }
    return [VariantSign(kind: .platform, text: platform.text, range: source.range(platform.bytes))]
  }
}

extension Outline {
  fileprivate func sign(at heading: Int) -> VariantSign {
    let text = blocks[heading].text
    let bytes = text.bytes(of: 0..<text.string.utf8.count)
    return VariantSign(kind: .heading, text: text.string, range: source.range(bytes))
  }

  /// The texts in `target`, without those in blocks that have a binding of their own.
  fileprivate func bold(in target: Int, _ bound: BoundBlocks) -> ClaimBody {
    var texts: [InlineText] = []
    var index = target
    while index < blocks[target].end {
      if index > target, bound.all.contains(index) {
        index = blocks[index].end
        continue
      }
      switch blocks[index].kind {
      case .paragraph, .heading, .tableCell: texts.append(blocks[index].text)
      default: break
      }
      index += 1
    }
    return .bold(texts)
  }

  fileprivate func body(of target: Int, _ bound: BoundBlocks) -> ClaimBody {
    switch blocks[target].kind {
    case .list:
      return .list(items(ofList: target, bound).map { item(at: $0, bound) })
    case .table:
      let rows = children(of: target).filter { blocks[$0].kind != .tableRow(isHeader: true) }
      return .table(rows.map { children(of: $0).map { blocks[$0].text } })
    default:
      return .paragraph(blocks[target].text)
    }
  }

  /// The list at `target`, and those that it was meant to go on with: that a comment parts them is told at the comment.
  private func lists(from target: Int, _ bound: BoundBlocks) -> [Int] {
    var lists = [target]
    while let last = lists.last, let next = continuation(ofList: last), !bound.all.contains(next) { lists.append(next) }
    return lists
  }

  private func items(ofList target: Int, _ bound: BoundBlocks) -> [Int] {
    lists(from: target, bound).flatMap(children(of:))
  }

  /// How one more item is written at the end of the list at `target`, if that is one.
  fileprivate func nextItem(ofList target: Int, _ bound: BoundBlocks) -> ItemTemplate? {
    guard blocks[target].kind.isList else { return nil }
    return ItemTemplate(after: items(ofList: target, bound), in: self)
  }

  private func item(at index: Int, _ bound: BoundBlocks) -> ClaimItem {
    let text = children(of: index).first { blocks[$0].kind == .paragraph && !bound.lists.contains($0) }
    var paragraphs: [InlineText] = []
    var next = index + 1
    while next < blocks[index].end {
      if bound.all.contains(next) {
        next = blocks[next].end
        continue
      }
      if blocks[next].kind == .paragraph { paragraphs.append(blocks[next].text) }
      next += 1
    }
    return ClaimItem(bytes: blocks[index].bytes, text: text.map { blocks[$0].text } ?? .empty, paragraphs: paragraphs)
  }

  /// The note on the block that parts the list at `target` from another list of its kind without a binding.
  fileprivate func interruption(of target: Int, _ bound: BoundBlocks) -> Note? {
    guard let target = lists(from: target, bound).last, case .list(let isOrdered, _) = blocks[target].kind,
      let between = sibling(after: target)
    else { return nil }
    let following = blocks[between].kind.isList ? between : sibling(after: between)
    guard let following, case .list(isOrdered, _) = blocks[following].kind, !bound.all.contains(following) else {
      return nil
    }
    let line = source.range(firstLine(of: between))
    switch blocks[between].kind {
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
