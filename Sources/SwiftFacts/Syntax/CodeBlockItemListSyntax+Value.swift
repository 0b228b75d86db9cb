import SwiftSyntax

extension CodeBlockItemListSyntax {
  /// The expression that is the value of a body which does nothing else, with or without `return`.
  var value: ExprSyntax? {
    guard let only = first, count == 1 else { return nil }
    switch only.item {
    case .expr(let expression): return expression
    case .stmt(let statement):
      return statement.as(ReturnStmtSyntax.self)?.expression ?? statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: return nil
    }
  }
}
