import Diagnostics

extension Fields {
  /// The text under `key`, and where it stands.
  public mutating func scalar(_ key: String) -> YAMLScalar? {
    guard let value = node(key) else { return nil }
    guard case .scalar(let scalar) = value else {
      refuse(value, of: key, expected: "a text")
      return nil
    }
    return scalar
  }

  /// The text under `key`.
  public mutating func text(_ key: String) -> String? {
    scalar(key)?.text
  }

  /// The texts of the list under `key`, and where each stands.
  public mutating func scalars(_ key: String) -> [YAMLScalar]? {
    guard let value = node(key) else { return nil }
    guard case .sequence(let items, _) = value else {
      refuse(value, of: key, expected: "a list, as in '[a, b]'")
      return nil
    }
    return items.compactMap { item in
      if case .scalar(let scalar) = item, !scalar.isNull { return scalar }
      refuse(item, of: key, expected: "a list of texts")
      return nil
    }
  }

  /// The texts of the list under `key`.
  public mutating func texts(_ key: String) -> [String]? {
    scalars(key)?.map(\.text)
  }

  /// Whether `key` is `true`, and not `false`; YAML's other words for the two, as `yes`, are none.
  public mutating func flag(_ key: String) -> Bool? {
    plain(key, expected: "'true' or 'false'") { $0 == "true" ? true : $0 == "false" ? false : nil }
  }

  /// The whole number under `key`, in decimal digits.
  public mutating func integer(_ key: String) -> Int? {
    plain(key, expected: "a whole number") { text in
      // `012` is ten in YAML 1.1 and twelve in YAML 1.2; `+1` is a number to Swift only.
      guard let number = Int(text), String(number) == text else { return nil }
      return number
    }
  }

  /// The day under `key`, as `2026-03-01`.
  public mutating func date(_ key: String) -> CalendarDate? {
    plain(key, expected: "a day, as in '2026-03-01'", CalendarDate.init)
  }

  /// Which of its type's cases `key` names.
  public mutating func choice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let scalar = scalar(key) else { return nil }
    if let choice = Choice(rawValue: scalar.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let expected = names.map { "'\($0)'" }.joined(separator: " or ")
    let range = source.range(scalar.bytes)
    let fix = suggestion(for: scalar.text, among: names).map {
      Fix(.review, "replace '\(scalar.text)' with '\($0)'", edits: [Edit(replacing: range, with: $0)])
    }
    refuse(.scalar(scalar), of: key, expected: expected, fixes: fix.map { [$0] } ?? [])
    return nil
  }

  /// What `read` makes of the plain scalar under `key`; where it makes nothing of it, `expected` says what it should be.
  private mutating func plain<Value>(_ key: String, expected: String, _ read: (String) -> Value?) -> Value? {
    guard let value = node(key) else { return nil }
    if case .scalar(let scalar) = value, scalar.isPlain, let result = read(scalar.text) { return result }
    refuse(value, of: key, expected: expected)
    return nil
  }

  private mutating func refuse(_ node: YAMLNode, of key: String, expected: String, fixes: [Fix] = []) {
    let bytes = node.bytes.isEmpty ? keyBytes(of: key) ?? node.bytes : node.bytes
    report("'\(prefix)\(key)' is \(expected), not \(written(node))", at: bytes, fixes: fixes)
  }

  /// `node` as messages speak of it.
  func written(_ node: YAMLNode) -> String {
    switch node {
    case .sequence: "a list"
    case .mapping: "keys and values"
    case .scalar(let scalar) where scalar.bytes.isEmpty: "nothing"
    case .scalar(let scalar):
      // As it stands in the file: of a number in quotes, the quotes are the fault.
      "'\(source.text(scalar.bytes).prefix { !$0.isNewline }.prefix(40))'"
    }
  }
}
