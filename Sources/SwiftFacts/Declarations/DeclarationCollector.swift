import SwiftSyntax

/// Finds the enums of a file and the members of its types, in all branches of `#if`, and never in a body.
final class DeclarationCollector: SyntaxVisitor {
  private(set) var enums: [EnumDeclaration] = []
  private(set) var members: [MemberDeclaration] = []

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
    }
    return .visitChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name) }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name) }
  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name) }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    // What extends no plain name (`[String]`) can extend no enum and hold no enum that an article could name.
    guard let type = TypeName(node.extendedType)?.inside(module) else { return .skipChildren }
    scopes.append(Scope(type: type))
    return .visitChildren
  }

  override func visitPost(_ node: EnumDeclSyntax) { leave() }
  override func visitPost(_ node: StructDeclSyntax) { leave() }
  override func visitPost(_ node: ClassDeclSyntax) { leave() }
  override func visitPost(_ node: ActorDeclSyntax) { leave() }
  override func visitPost(_ node: ExtensionDeclSyntax) {
    if TypeName(node.extendedType) != nil { leave() }
  }

  @discardableResult
  private func enter(_ name: TokenSyntax) -> SyntaxVisitorContinueKind {
    let type = scopes.last?.type.nesting(name.plainText) ?? TypeName([name.plainText])
    scopes.append(Scope(type: type))
    return .visitChildren
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
      add(
        name, node.modifiers, annotation: binding.typeAnnotation?.type,
        initialValue: isConstant ? binding.initializer?.value : nil, body: binding.getter)
    }
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.signature.parameterClause.parameters.isEmpty {
      add(node.name, node.modifiers, annotation: nil, initialValue: nil, body: node.body?.statements)
    }
    return .skipChildren
  }

  private func add(
    _ name: TokenSyntax, _ modifiers: DeclModifierListSyntax, annotation: TypeSyntax?, initialValue: ExprSyntax?,
    body: CodeBlockItemListSyntax?
  ) {
    guard let scope = scopes.last else { return }
    members.append(
      MemberDeclaration(
        type: scope.type, name: name, isStatic: modifiers.contains(where: \.isStatic), file: file,
        annotation: annotation, initialValue: initialValue, body: body))
  }

  // MARK: bodies

  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

extension DeclModifierSyntax {
  fileprivate var isStatic: Bool {
    name.tokenKind == .keyword(.static) || name.tokenKind == .keyword(.class)
  }
}
