import SwiftSyntax

/// A property or a function of a type, in its declaration or in an extension.
struct MemberDeclaration {
  let type: TypeName
  let name: TokenSyntax
  let isStatic: Bool
  let file: ParsedFile

  /// The type that is written for a property.
  let annotation: TypeSyntax?

  /// What a constant is set to.
  let initialValue: ExprSyntax?

  /// The body of a computed property or of a function without parameters.
  let body: CodeBlockItemListSyntax?

  /// The name with its type: `RejectOrderFlow.mobile`.
  var qualifiedName: TypeName { type.nesting(name.plainText) }
}
