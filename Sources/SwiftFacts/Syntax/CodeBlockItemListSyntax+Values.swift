import SwiftSyntax

extension CodeBlockItemListSyntax {
  /// The expressions that are the value of a body which does nothing else, with or without `return`: one, or one a branch
  /// of `#if`; `nil` where the body does more.
  var values: [ExprSyntax]? { SwiftFacts.values(of: Array(self)[...]) }
}

private func values(of items: ArraySlice<CodeBlockItemSyntax>) -> [ExprSyntax]? {
  guard let first = items.first else { return nil }
  let rest = items.dropFirst()
  if case .decl(let declaration) = first.item, let branches = declaration.as(IfConfigDeclSyntax.self)?.clauses {
    let values =
      branches.map { $0.values(returning: !rest.isEmpty) } + [rest.isEmpty ? [] : SwiftFacts.values(of: rest)]
    let known = values.compactMap(\.self)
    return known.count == values.count ? known.flatMap(\.self) : nil
  }
  return rest.isEmpty ? first.value.map { [$0] } : nil
}

extension IfConfigClauseSyntax {
  /// The values of the branch; where more follows it, only those that it returns.
  fileprivate func values(returning mustReturn: Bool) -> [ExprSyntax]? {
    guard case .statements(let body)? = elements else { return nil }
    if mustReturn, !(body.last?.item.is(ReturnStmtSyntax.self) ?? false) { return nil }
    return body.values
  }
}

extension CodeBlockItemSyntax {
  fileprivate var value: ExprSyntax? {
    switch item {
    case .expr(let expression): expression
    case .stmt(let statement):
      statement.as(ReturnStmtSyntax.self)?.expression ?? statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: nil
    }
  }
}
