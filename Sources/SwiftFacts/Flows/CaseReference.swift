import SwiftSyntax

/// An expression that names a static member: `.confirm`, `Step.confirm`, `Step.allCases`.
struct CaseReference {
  /// The type that is written before the dot.
  let type: TypeName?

  /// The member's name.
  let name: TokenSyntax

  /// The member that `expression` names; `nil` where it is no such expression.
  init?(_ expression: ExprSyntax) {
    guard let member = expression.as(MemberAccessExprSyntax.self), member.declName.argumentNames == nil else {
      return nil
    }
    if let base = member.base {
      guard let type = TypeName(base) else { return nil }
      self.type = type
    } else {
      type = nil
    }
    name = member.declName.baseName
  }
}
