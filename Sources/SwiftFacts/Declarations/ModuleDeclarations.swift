import Facts
import SwiftSyntax

/// All that the files of a module declare, so that an enum finds its labels and a flow its enum in another file.
struct ModuleDeclarations {
  let module: String

  /// The enums that have cases, in the order of their files and declarations.
  let enums: [EnumDeclaration]

  /// The members of types and what stands outside all types, in the same order.
  let members: [MemberDeclaration]

  /// The old names of types.
  let retiredTypes: [RetiredType]

  /// The members that `@available` calls old names, by their types.
  let renamedMembers: [TypeName: [MemberDeclaration]]

  private let protocols: Set<TypeName>
  private let conformances: [TypeName: [TypeName]]
  private let enumsByName: [TypeName: EnumDeclaration]
  private let membersByName: [TypeName: [MemberDeclaration]]

  init(of module: String, in files: [ParsedFile]) {
    self.module = module
    let collectors = files.map { DeclarationCollector($0, module: module) }
    enums = collectors.flatMap(\.enums).filter { !$0.caseLines.isEmpty }
    members = collectors.flatMap(\.members)
    retiredTypes = collectors.flatMap(\.retiredTypes)
    protocols = collectors.reduce(into: []) { $0.formUnion($1.protocols) }
    conformances = collectors.reduce(into: [:]) { $0.merge($1.conformances, uniquingKeysWith: +) }
    renamedMembers = Dictionary(grouping: members.filter { $0.attributes.newName != nil }, by: \.type)
    enumsByName = Dictionary(enums.map { ($0.name, $0) }) { first, _ in first }
    membersByName = Dictionary(grouping: members, by: \.qualifiedName)
  }

  /// The enum that `name` means where it is written inside `scope`.
  ///
  /// It is looked for in the innermost type first, as the compiler does; a name that is found nowhere may still be the
  /// last part of a nested enum's, where only one is called so.
  func `enum`(named name: TypeName, inside scope: TypeName) -> EnumDeclaration? {
    if name.parts == ["Self"] { return enumsByName[scope] }
    for name in scope.names(for: name) {
      if let found = enumsByName[name] { return found }
    }
    if let found = enumsByName[name.inside(module)] { return found }
    let nested = enums.filter { $0.name.parts.suffix(name.parts.count) == name.parts[...] }
    return nested.count == 1 ? nested.first : nil
  }

  /// The members called `name` of `type`, in its declaration and in its extensions; several where `#if` has branches.
  func members(named name: String, of type: TypeName) -> [MemberDeclaration] {
    membersByName[type.nesting(name)] ?? []
  }

  /// The members called `name` that extensions of the module's protocols give to `type`.
  func defaultMembers(named name: String, of type: TypeName) -> [MemberDeclaration] {
    conformances[type, default: []].flatMap { inherited in
      let names = type.names(for: inherited) + [inherited.inside(module)]
      return names.first(where: protocols.contains).map { members(named: name, of: $0) } ?? []
    }
  }

  /// The properties that `expression` names where it stands in `member`; several where `#if` has branches.
  ///
  /// It may be `Strings.reject`, `Self.reject`, `reject`, or `.reject` of the member's type.
  func constants(namedBy expression: ExprSyntax, in member: MemberDeclaration) -> [MemberDeclaration] {
    for name in names(of: expression, in: member) {
      let found = membersByName[name]?.filter { $0.isVisible(in: member.file) } ?? []
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The full names that `expression` can mean in `member`, the nearest first.
  private func names(of expression: ExprSyntax, in member: MemberDeclaration) -> [TypeName] {
    if let name = TypeName(expression) {
      if name.parts.first == "Self" { return [TypeName(member.type.parts + name.parts.dropFirst())] }
      return member.type.names(for: name) + [name.inside(module)]
    }
    guard
      let access = expression.as(MemberAccessExprSyntax.self), access.base == nil,
      let type = member.annotation.flatMap(TypeName.init(ofValue:))
    else { return [] }
    return [type.nesting(access.declName.baseName.plainText)]
  }
}
