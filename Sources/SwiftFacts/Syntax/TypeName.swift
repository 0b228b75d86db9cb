import SwiftSyntax

/// The name of a type with the types that it is nested in: `Order.Status`.
struct TypeName: Hashable {
  let parts: [String]

  /// The name as a reader writes it.
  var text: String { parts.joined(separator: ".") }

  /// The name whose parts are `parts`, the outermost first.
  init(_ parts: [String]) {
    self.parts = parts
  }

  /// The name that `type` writes, such as `Order.Status`; `nil` where it is not a plain name.
  init?(_ type: TypeSyntax) {
    if let type = type.as(IdentifierTypeSyntax.self) {
      self.init([type.name.plainText])
    } else if let type = type.as(MemberTypeSyntax.self), let base = TypeName(type.baseType) {
      self = base.nesting(type.name.plainText)
    } else {
      return nil
    }
  }

  /// The name of the type whose values `type` holds: `Text` for `Text?` too.
  init?(ofValue type: TypeSyntax) {
    self.init(type.as(OptionalTypeSyntax.self)?.wrappedType ?? type)
  }

  /// The name that `expression` writes, such as `Order.Status`; `nil` where it is not a plain name.
  init?(_ expression: ExprSyntax) {
    if let name = expression.as(DeclReferenceExprSyntax.self), name.argumentNames == nil {
      self.init([name.baseName.plainText])
    } else if let member = expression.as(MemberAccessExprSyntax.self), let base = member.base.flatMap(TypeName.init) {
      self = base.nesting(member.declName.baseName.plainText)
    } else if let generic = expression.as(GenericSpecializationExprSyntax.self) {
      self.init(generic.expression)
    } else {
      return nil
    }
  }

  /// The name of the type `part` inside this one.
  func nesting(_ part: String) -> TypeName {
    TypeName(parts + [part])
  }

  /// What `name` can mean inside this type, the innermost first, as the compiler looks for it.
  func names(for name: TypeName) -> [TypeName] {
    (0...parts.count).reversed().map { TypeName(parts.prefix($0) + name.parts) }
  }

  /// The name without the name of `module` before it.
  func inside(_ module: String) -> TypeName {
    parts.count > 1 && parts.first == module ? TypeName(Array(parts.dropFirst())) : self
  }
}
