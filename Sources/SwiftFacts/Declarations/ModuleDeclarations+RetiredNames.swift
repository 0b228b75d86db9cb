import SwiftSyntax

extension ModuleDeclarations {
  /// The names that cases of `declaration` had, each with the name that it has now.
  ///
  /// Swift makes no `allCases` for an enum with `@available` on a case, so most old names are static members.
  func retiredNames(of declaration: EnumDeclaration) -> [String: String] {
    let cases = declaration.cases
    let names = Set(cases.map(\.name))
    var retired: [String: String] = [:]
    for found in cases { retired[found.name] = found.line.attributes.newName }
    for member in renamedMembers[declaration.name, default: []] where !names.contains(member.name.plainText) {
      let value = member.values?.first.flatMap(CaseReference.init)?.name.plainText
      retired[member.name.plainText] = [member.attributes.newName, value].compactMap(\.self).first(
        where: names.contains)
    }
    return retired.filter { names.contains($0.value) }
  }

  /// The names that enums and the flows among `flowNames` had, each with the name that it has now.
  func retiredNames(flowNames: Set<String>) -> [String: String] {
    var retired: [String: String] = [:]
    for type in retiredTypes {
      retired[type.name.text] = `enum`(named: type.target, inside: type.scope)?.name.text
    }
    for member in renamedMembers.values.joined() {
      guard let newName = member.attributes.newName else { continue }
      let name = member.type.nesting(newName).text
      if flowNames.contains(name) { retired[member.qualifiedName.text] = name }
    }
    return retired
  }
}
