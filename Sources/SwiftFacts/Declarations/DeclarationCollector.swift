import SwiftSyntax

/// Finds the enums of a file, the members of its types and its global constants, in all branches of `#if`, and never in a
/// body.
final class DeclarationCollector: SyntaxVisitor {
  private(set) var enums: [EnumDeclaration] = []
  private(set) var members: [MemberDeclaration] = []

  /// The other names of types, those that `@available` calls their old names.
  private(set) var retiredTypes: [RetiredType] = []

  /// The protocols.
  private(set) var protocols: Set<TypeName> = []

  /// What types inherit from, as their declarations and extensions write it.
  private(set) var conformances: [TypeName: [TypeName]] = [:]

  private let file: ParsedFile
  private let module: String
  private var scopes: [Scope] = []

  /// A type whose declarations are being read.
  private struct Scope {
    let type: TypeName
    var enumIndex: Int?
  }

  /// Reads `file` of `module`.
  init(_ file: ParsedFile, module: String) {
    self.file = file
    self.module = module
    super.init(viewMode: .sourceAccurate)
    walk(file.tree)
  }

  // MARK: types

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name)
    if let scope = scopes.last, node.name.presence == .present {
      scopes[scopes.count - 1].enumIndex = enums.count
      enums.append(EnumDeclaration(name: scope.type, node: node, file: file))
      conform(scope.type, to: node.inheritanceClause)
    }
    return .visitChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name) }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name) }
  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name) }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    protocols.insert(type.nesting(node.name.plainText))
    return enter(node.name)
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    // What extends no plain name (`[String]`) can extend no enum and hold no enum that an article could name.
    guard let type = TypeName(node.extendedType)?.inside(module) else { return .skipChildren }
    scopes.append(Scope(type: type))
    conform(type, to: node.inheritanceClause)
    return .visitChildren
  }

  override func visitPost(_ node: EnumDeclSyntax) { leave() }
  override func visitPost(_ node: StructDeclSyntax) { leave() }
  override func visitPost(_ node: ClassDeclSyntax) { leave() }
  override func visitPost(_ node: ActorDeclSyntax) { leave() }
  override func visitPost(_ node: ProtocolDeclSyntax) { leave() }
  override func visitPost(_ node: ExtensionDeclSyntax) {
    if TypeName(node.extendedType) != nil { leave() }
  }

  @discardableResult
  private func enter(_ name: TokenSyntax) -> SyntaxVisitorContinueKind {
    scopes.append(Scope(type: type.nesting(name.plainText)))
    return .visitChildren
  }

  private func conform(_ type: TypeName, to clause: InheritanceClauseSyntax?) {
    let names = clause?.inheritedTypes.compactMap { TypeName($0.type) } ?? []
    if !names.isEmpty { conformances[type, default: []] += names }
  }

  private func leave() { scopes.removeLast() }

  // MARK: members

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    if let index = scopes.last?.enumIndex { enums[index].caseLines.append(node) }
    return .skipChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    for binding in node.bindings {
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else { continue }
      let isConstant = node.bindingSpecifier.tokenKind == .keyword(.let)
      members.append(
        MemberDeclaration(
          type: type, name: name, declaration: node, modifiers: node.modifiers, attributes: node.attributes, file: file,
          annotation: binding.typeAnnotation?.type, initialValue: isConstant ? binding.initializer?.value : nil,
          body: binding.getter))
    }
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.signature.parameterClause.parameters.isEmpty {
      members.append(
        MemberDeclaration(
          type: type, name: node.name, declaration: node, modifiers: node.modifiers, attributes: node.attributes,
          file: file, annotation: node.signature.returnClause?.type, initialValue: nil, body: node.body?.statements))
    }
    return .skipChildren
  }

  override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.attributes.newName != nil, let target = TypeName(node.initializer.value) {
      retiredTypes.append(RetiredType(name: type.nesting(node.name.plainText), target: target, scope: type))
    }
    return .skipChildren
  }

  /// The type whose members are being read; without parts outside all types.
  private var type: TypeName { scopes.last?.type ?? TypeName([String]()) }

  // MARK: bodies

  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
