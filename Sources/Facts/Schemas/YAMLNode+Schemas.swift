import YAML

extension YAMLNode {
  /// The keys and values; none where the value is no mapping.
  var entries: [YAMLEntry] {
    if case .mapping(let entries, _) = self { entries } else { [] }
  }

  /// The items; none where the value is no list.
  var items: [YAMLNode] {
    if case .sequence(let items, _) = self { items } else { [] }
  }

  /// The entry of `key`.
  func entry(_ key: String) -> YAMLEntry? {
    entries.first { $0.key.text == key }
  }

  /// The value of `key`.
  subscript(key: String) -> YAMLNode? { entry(key)?.value }

  /// The single text that the value is; `nil` for a list, for keys, and for none.
  var single: YAMLScalar? {
    if case .scalar(let scalar) = self, !scalar.isNull { scalar } else { nil }
  }

  /// Whether the value says that there is none.
  var isNull: Bool {
    if case .scalar(let scalar) = self { scalar.isNull } else { false }
  }
}
