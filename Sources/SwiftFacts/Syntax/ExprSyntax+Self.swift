import SwiftSyntax

extension ExprSyntax {
  /// Whether it is `self` and no more.
  var isSelf: Bool { self.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self) }
}
