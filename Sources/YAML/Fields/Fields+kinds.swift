public import Diagnostics

extension Fields {
  /// The text under `key`, and where it stands.
  public mutating func scalar(_ key: String) -> YAMLScalar? {
    guard let value = node(key) else { return nil }
    guard case .scalar(let scalar) = value else {
      refuse(value, of: key, must: "be a text")
      return nil
    }
    return scalar
  }

  /// The text under `key`.
  public mutating func text(_ key: String) -> String? {
    scalar(key)?.text
  }

  /// The folder under `key`, below the site's: `./public/` is `public`; `.` is empty, where `key` may be the site's own.
  public mutating func folder(_ key: String, mayBeSite: Bool = false) -> String? {
    guard let scalar = scalar(key) else { return nil }
    // By bytes: to Swift, `/` and a combining mark after it are one character, to the system it is a `/`.
    let parts = scalar.text.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init).filter { $0 != "." }
    let isAbsolute = scalar.text.utf8.first == UInt8(ascii: "/")
    let isInside = !isAbsolute && !parts.contains("..") && parts.first != "~" && !scalar.text.utf8.contains(0)
    if isInside, mayBeSite ? !scalar.text.isEmpty : !parts.isEmpty { return parts.joined(separator: "/") }
    refuse(.scalar(scalar), of: key, must: "be a folder inside the site's")
    return nil
  }

  /// The texts of the list under `key`, and where each stands.
  public mutating func scalars(_ key: String) -> [YAMLScalar]? {
    guard let value = node(key) else { return nil }
    guard case .sequence(let items, _) = value else {
      refuse(value, of: key, must: "be a list, as in '[a, b]'")
      return nil
    }
    return items.compactMap { item in
      if case .scalar(let scalar) = item, !scalar.isNull { return scalar }
      refuse(item, of: key, must: "be a list of texts")
      return nil
    }
  }

  /// The texts of the list under `key`.
  public mutating func texts(_ key: String) -> [String]? {
    scalars(key)?.map(\.text)
  }

  /// Whether `key` is `true`, and not `false`; YAML's other words for the two, as `yes`, are none.
  public mutating func flag(_ key: String) -> Bool? {
    plain(key, must: "be 'true' or 'false'") { $0 == "true" ? true : $0 == "false" ? false : nil }
  }

  /// The keys and values under `key`, which may be any.
  public mutating func entries(_ key: String) -> [YAMLEntry]? {
    guard let value = node(key) else { return nil }
    if case .mapping(let entries, _) = value { return entries }
    refuse(value, of: key, must: "hold keys and values, as in 'key: value'")
    return nil
  }

  /// The whole number under `key`, in decimal digits.
  public mutating func integer(_ key: String) -> Int? {
    plain(key, must: "be a whole number") { text in
      // `012` is ten in YAML 1.1 and twelve in YAML 1.2; `+1` is a number to Swift only.
      guard let number = Int(text), String(number) == text else { return nil }
      return number
    }
  }

  /// The day under `key`, as `2026-03-01`.
  public mutating func date(_ key: String) -> CalendarDate? {
    plain(key, must: "be a day, as in '2026-03-01'", CalendarDate.init)
  }

  /// Which of its type's cases `key` names.
  public mutating func choice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let scalar = scalar(key) else { return nil }
    if let choice = Choice(rawValue: scalar.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let rule = "be " + names.map { "'\($0)'" }.joined(separator: " or ")
    let range = source.range(scalar.bytes)
    let fix = suggestion(for: scalar.text, among: names).map {
      Fix(.review, "replace '\(scalar.text)' with '\($0)'", edits: [Edit(replacing: range, with: $0)])
    }
    refuse(.scalar(scalar), of: key, must: rule, fixes: fix.map { [$0] } ?? [])
    return nil
  }

  /// What `read` makes of the plain scalar under `key`; where it makes nothing of it, `rule` says what it must be.
  private mutating func plain<Value>(_ key: String, must rule: String, _ read: (String) -> Value?) -> Value? {
    guard let value = node(key) else { return nil }
    if case .scalar(let scalar) = value, scalar.isPlain, let result = read(scalar.text) { return result }
    refuse(value, of: key, must: rule)
    return nil
  }

  /// What `read` makes of the text under `key`, in quotes or not; where it makes nothing of it, `rule` says what it must be.
  public mutating func value<Value>(_ key: String, must rule: String, _ read: (String) -> Value?) -> Value? {
    guard let scalar = scalar(key) else { return nil }
    if let result = read(scalar.text) { return result }
    refuse(.scalar(scalar), of: key, must: rule)
    return nil
  }

  /// Reports that `node` is not what `rule` says that the value of `key` must be.
  public mutating func refuse(_ node: YAMLNode, of key: String, must rule: String, fixes: [Fix] = []) {
    let bytes = node.bytes.isEmpty ? keyBytes(of: key) ?? node.bytes : node.bytes
    report("'\(prefix)\(key)' must \(rule), not \(node.asWritten(in: source))", at: bytes, fixes: fixes)
  }
}
