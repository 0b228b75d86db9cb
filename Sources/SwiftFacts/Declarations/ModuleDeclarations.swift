import Diagnostics
import SwiftSyntax

/// All that the files of a module declare, so that an enum finds its labels and a flow its enum in another file.
struct ModuleDeclarations {
  let module: String

  /// The enums that have cases, in the order of their files and declarations.
  let enums: [EnumDeclaration]

  /// The members of types, in the same order.
  let members: [MemberDeclaration]

  /// What is wrong with the directives in the files.
  let diagnostics: [Diagnostic]

  private let enumsByName: [TypeName: EnumDeclaration]
  private let membersByName: [TypeName: [MemberDeclaration]]

  init(of module: String, in files: [ParsedFile]) {
    self.module = module
    let collectors = files.map { DeclarationCollector($0, module: module) }
    enums = collectors.flatMap(\.enums).filter { !$0.caseLines.isEmpty }
    members = collectors.flatMap(\.members)
    enumsByName = Dictionary(enums.map { ($0.name, $0) }) { first, _ in first }
    membersByName = Dictionary(grouping: members, by: \.qualifiedName)
    diagnostics = zip(files, collectors).flatMap { file, collector in
      let lines = collector.enums.flatMap(\.caseLines)
      return file.directives.compactMap { $0.diagnostic(in: file, caseLines: lines) }
    }
  }

  /// The enum that `name` means where it is written inside `scope`.
  ///
  /// It is looked for in the innermost type first, as the compiler does; a name that is found nowhere may still be the
  /// last part of a nested enum's, where only one is called so.
  func `enum`(named name: TypeName, inside scope: TypeName) -> EnumDeclaration? {
    if name.parts == ["Self"] { return enumsByName[scope] }
    for depth in (0...scope.parts.count).reversed() {
      if let found = enumsByName[TypeName(scope.parts.prefix(depth) + name.parts)] { return found }
    }
    if let found = enumsByName[name.inside(module)] { return found }
    let nested = enums.filter { $0.name.parts.suffix(name.parts.count) == name.parts[...] }
    return nested.count == 1 ? nested.first : nil
  }

  /// The members called `name` of `type`, in its declaration and in its extensions; several where `#if` has branches.
  func members(named name: String, of type: TypeName) -> [MemberDeclaration] {
    membersByName[type.nesting(name)] ?? []
  }
}
