import Diagnostics
import Facts
import SwiftSyntax

extension ModuleDeclarations {
  /// The facts that the enums are, in their order.
  ///
  /// An enum that two branches of `#if` declare with the same cases is one fact; its labels may still differ.
  func facts(labelNames: [String], language: Language) -> [EnumFact] {
    var known: [[String?]: Set<[SyntaxIdentifier]>] = [:]
    return enums.compactMap { declaration in
      let fact = fact(of: declaration, labelNames: labelNames, language: language)
      let branches = declaration.node.branches.map(\.id)
      let others = known[fact.declared, default: []]
      known[fact.declared, default: []].insert(branches)
      return others.isEmpty || others.contains(branches) ? fact : nil
    }
  }

  /// The fact that `declaration` is, with the labels of the first of `labelNames` that the enum has.
  private func fact(of declaration: EnumDeclaration, labelNames: [String], language: Language) -> EnumFact {
    let file = declaration.file
    let tables = labelTables(of: declaration, among: labelNames)
    var rawValues = RawValues(of: declaration.node.inheritanceClause)
    let rawTable = LabelTable(rawValuesOf: declaration)
    let cases = declaration.cases.map { found in
      let readings = tables.flatMap { $0.labels(of: found.name) }.flatMap { reading in
        reading.label == .rawValue ? rawTable?.labels(of: found.name) ?? [reading] : [reading]
      }
      let label = CaseLabel(agreedBy: readings)
      return CaseFact(
        name: found.name, rawValue: rawValues.next(for: found.element), documentation: documentation(above: found.line),
        internalReason: file.internalReason(above: found.line, found.line.attributes),
        labels: label.map { [language: $0] } ?? [:], key: LocalizationKey(agreedBy: readings),
        range: file.range(of: found.element.name))
    }
    return EnumFact(
      module: module, name: declaration.name.text, documentation: documentation(above: declaration.node), cases: cases,
      retiredNames: retiredNames(of: declaration), range: file.range(of: declaration.node.name))
  }

  /// What the first of `names` that the enum has gives to its cases.
  ///
  /// A property that is `some View` draws the case; it is read only where there is none that says it.
  private func labelTables(of declaration: EnumDeclaration, among names: [String]) -> [LabelTable] {
    for isView in [false, true] {
      for name in names {
        let own = members(named: name, of: declaration.name)
        for members in [own, defaultMembers(named: name, of: declaration.name)] {
          let tables = members.filter { $0.isView == isView }.flatMap { LabelTable.all(in: $0, of: self) }
          if !tables.isEmpty { return tables }
        }
        if name == "rawValue", !isView, let table = LabelTable(rawValuesOf: declaration) { return [table] }
      }
    }
    return []
  }
}

extension EnumFact {
  /// What two declarations of one enum must have in common to be one fact.
  fileprivate var declared: [String?] { [name] + cases.flatMap { [$0.name, $0.rawValue, $0.internalReason] } }
}

extension MemberDeclaration {
  fileprivate var isView: Bool { annotation?.is(SomeOrAnyTypeSyntax.self) ?? false }
}
