import SwiftSyntax

extension LabelTable {
  /// The tables that `value` is where it looks `self` up in a dictionary, one a branch of `#if` that the dictionary is in;
  /// `nil` where it does anything else.
  static func dictionaries(in value: ExprSyntax, _ reader: LabelReader) -> [LabelTable]? {
    guard let lookup = DictionaryLookup(value) else { return nil }
    let others = lookup.fallback.map(reader.readings) ?? [reader.reading(.none, at: value)]
    if let literal = lookup.dictionary.as(DictionaryExprSyntax.self) {
      return [LabelTable(literal, others: others, reader)]
    }
    let tables = reader.constants(namedBy: lookup.dictionary).flatMap { values, reader in
      values.map { value in
        value.as(DictionaryExprSyntax.self).map { LabelTable($0, others: others, reader) }
      }
    }
    let known = tables.compactMap(\.self)
    return known.isEmpty || known.count < tables.count ? nil : known
  }

  private init(_ dictionary: DictionaryExprSyntax, others: [LabelReading], _ reader: LabelReader) {
    self.init(others: others)
    guard case .elements(let elements) = dictionary.content else { return }
    for element in elements {
      if let key = CaseReference(element.key) {
        add(reader.readings(of: element.value), for: key.name.plainText)
      } else {
        add(forOthers: [reader.unreadable(at: element.key)])
      }
    }
  }
}
