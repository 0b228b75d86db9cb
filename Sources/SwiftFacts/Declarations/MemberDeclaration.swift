import Diagnostics
import SwiftSyntax

/// A property or a function of a type, in its declaration or in an extension, or one outside all types.
struct MemberDeclaration {
  /// The type; without parts for what stands outside all types.
  let type: TypeName
  let name: TokenSyntax

  /// What declares it, perhaps with others.
  let declaration: any DeclSyntaxProtocol
  let modifiers: DeclModifierListSyntax
  let attributes: AttributeListSyntax
  let file: ParsedFile

  /// The type that is written for a property or a result.
  let annotation: TypeSyntax?

  /// What a constant is set to.
  let initialValue: ExprSyntax?

  /// The body of a computed property or of a function without parameters.
  let body: CodeBlockItemListSyntax?

  /// The name with its type: `RejectOrderFlow.mobile`.
  var qualifiedName: TypeName { type.nesting(name.plainText) }

  /// The value of a constant, or what the body yields: one expression, or one a branch of `#if`; `nil` where it is not known.
  var values: [ExprSyntax]? { initialValue.map { [$0] } ?? body?.values }

  /// Whether it belongs to the type and not to its values.
  var isStatic: Bool {
    modifiers.contains { $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class) }
  }

  /// Whether code in other files cannot name it.
  var isPrivate: Bool { modifiers.contains(where: \.hidesFromOtherFiles) }

  /// Whether code in `other` can name it.
  func isVisible(in other: ParsedFile) -> Bool {
    other.file.path == file.file.path || !isPrivate
  }
}

extension DeclModifierSyntax {
  fileprivate var hidesFromOtherFiles: Bool {
    detail == nil && (name.tokenKind == .keyword(.private) || name.tokenKind == .keyword(.fileprivate))
  }
}
