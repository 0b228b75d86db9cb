import Content
public import Diagnostics
public import Markdown

extension Outline {
  /// What the document, written in `language`, says of facts, in its order, and what is wrong with its directives.
  public func claims(in language: Language) -> (claims: [Claim], diagnostics: [Diagnostic]) {
    let (directives, diagnostics) = directives()
    let bound = Set(directives.map(\.target))
    let claims = directives.map { directive in
      Claim(
        verb: directive.verb, subject: directive.subject, path: source.path, language: language,
        body: body(of: directive.target, bound: bound))
    }
    return (claims, diagnostics)
  }

  private func body(of target: Int, bound: Set<Int>) -> ClaimBody {
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
    let paragraphs = children(of: index).filter { blocks[$0].kind == .paragraph && !bound.contains($0) }
    return ClaimItem(bytes: blocks[index].bytes, paragraphs: paragraphs.map { blocks[$0].text })
  }
}
