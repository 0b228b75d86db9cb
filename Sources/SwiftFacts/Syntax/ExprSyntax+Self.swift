import SwiftSyntax

extension ExprSyntax {
  /// Whether it is `self` and no more.
  var isSelf: Bool { self.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self) }

  /// Whether it is `rawValue` or `self.rawValue` and no more.
  var isRawValue: Bool { ownMemberName == "rawValue" }

  /// The name in `name` or `self.name`; `nil` where it is anything else.
  var ownMemberName: String? {
    let member = self.as(MemberAccessExprSyntax.self)
    if let member, member.base?.isSelf != true { return nil }
    return (member?.declName ?? self.as(DeclReferenceExprSyntax.self))?.baseName.plainText
  }
}
