import Diagnostics
import Facts
import SwiftSyntax

extension ModuleDeclarations {
  /// The fact that `declaration` is, with the labels of the first of `labelNames` that the enum has.
  func fact(of declaration: EnumDeclaration, labelNames: [String], language: Language) -> EnumFact {
    let file = declaration.file
    let tables = labelTables(of: declaration, among: labelNames)
    var rawValues = RawValues(of: declaration.node.inheritanceClause)
    let cases = declaration.cases.map { found in
      let label = CaseLabel(agreedBy: tables.flatMap { $0.labels(of: found.name) })
      return CaseFact(
        name: found.name, rawValue: rawValues.next(for: found.element), documentation: documentation(above: found.line),
        internalReason: file.internalReason(above: found.line, found.line.attributes),
        labels: label.map { [language: $0] } ?? [:], range: file.range(of: found.element.name))
    }
    return EnumFact(
      module: module, name: declaration.name.text, documentation: documentation(above: declaration.node), cases: cases,
      retiredNames: retiredNames(of: declaration), range: file.range(of: declaration.node.name))
  }

  private func labelTables(of declaration: EnumDeclaration, among names: [String]) -> [LabelTable] {
    for name in names {
      let tables = members(named: name, of: declaration.name).flatMap { LabelTable.all(in: $0, of: self) }
      if !tables.isEmpty { return tables }
      if name == "rawValue", let table = LabelTable(rawValuesOf: declaration) { return [table] }
    }
    return []
  }
}
