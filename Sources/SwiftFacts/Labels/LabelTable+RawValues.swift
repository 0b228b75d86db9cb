import SwiftSyntax

extension LabelTable {
  /// The strings that are the raw values of `declaration`; `nil` where it has none.
  init?(rawValuesOf declaration: EnumDeclaration) {
    var rawValues = RawValues(of: declaration.node.inheritanceClause)
    guard rawValues.areStrings else { return nil }
    self.init()
    for found in declaration.declaredCases {
      let place = found.element.rawValue.map { Syntax($0.value) } ?? Syntax(found.element.name)
      let label = rawValues.next(for: found.element).map(LabelReading.Label.text) ?? .unreadable
      add(
        [LabelReading(label: label, range: declaration.file.range(of: place), path: [Syntax(found.element)])],
        for: found.name)
    }
  }
}
