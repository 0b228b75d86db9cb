import Facts
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
      let range = declaration.file.range(of: place)
      var key: LocalizationKey?
      if case .text(let text) = label { key = LocalizationKey(text, at: range) }
      add([LabelReading(label: label, range: range, path: [Syntax(found.element)], key: key)], for: found.name)
    }
  }
}
