import YAML

extension YAMLNode {
  /// The keys and values; none where it is no mapping.
  var members: [YAMLEntry] {
    if case .mapping(let entries, _) = self { entries } else { [] }
  }

  /// The value under `key`; `nil` where there is none, or where it is `null`.
  func member(_ key: String) -> YAMLNode? {
    guard let value = members.first(where: { $0.key.text == key })?.value else { return nil }
    if case .scalar(let scalar) = value, scalar.isNull { return nil }
    return value
  }

  /// The text, where it is a single one.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }
}
