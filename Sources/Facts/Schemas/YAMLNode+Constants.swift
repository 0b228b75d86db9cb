import YAML

extension YAMLNode {
  /// The schemas of `oneOf` or `anyOf` where each is a constant, but for `null`; none where any is something else.
  var constants: [YAMLNode] {
    for key in ["oneOf", "anyOf"] {
      let parts = self[key]?.items ?? []
      let values = parts.filter { !$0.isNullSchema }
      if !values.isEmpty, values.allSatisfy({ $0.constant != nil }) { return values }
    }
    return []
  }

  /// The value of a schema that allows one only: `const`, or an `enum` of one.
  var constant: YAMLScalar? {
    if let constant = self["const"]?.single { return constant }
    guard let only = self["enum"]?.items, only.count == 1 else { return nil }
    return only[0].single
  }

  /// Whether the schema allows `null` only.
  private var isNullSchema: Bool {
    self["type"]?.single?.text == "null" || self["type"]?.isNull ?? false || self["const"]?.isNull ?? false
      || (self["enum"]?.items).map { !$0.isEmpty && $0.allSatisfy(\.isNull) } ?? false
  }
}
