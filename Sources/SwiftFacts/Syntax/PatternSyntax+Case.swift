import SwiftSyntax

extension PatternSyntax {
  /// The name of the case that the pattern matches, whatever its associated values are.
  var caseName: String? {
    if let binding = self.as(ValueBindingPatternSyntax.self) { return binding.pattern.caseName }
    guard let expression = self.as(ExpressionPatternSyntax.self)?.expression else { return nil }
    let callee = expression.as(FunctionCallExprSyntax.self)?.calledExpression ?? expression
    return callee.as(MemberAccessExprSyntax.self)?.declName.baseName.plainText
  }

  /// Whether the pattern matches what the others leave: `_` or `let other`.
  var matchesAll: Bool {
    if let binding = self.as(ValueBindingPatternSyntax.self) { return binding.pattern.matchesAll }
    if self.is(WildcardPatternSyntax.self) || self.is(IdentifierPatternSyntax.self) { return true }
    return self.as(ExpressionPatternSyntax.self)?.expression.is(DiscardAssignmentExprSyntax.self) ?? false
  }
}
