public import Diagnostics

/// The keys and values of a mapping, read one key at a time by those who know what they mean.
///
/// Asking for a key makes it known; whoever asked last calls ``finish()``, which reports every key that nobody asked for.
///
///     let (fields, faults) = readFields(in: source, codes: .configuration)
///     guard var fields else { return faults }
///     let content = ContentSettings(from: &fields)
///     let title = fields.text("title")
///     return faults + fields.finish()
public struct Fields: Sendable {
  let source: SourceFile
  let codes: YAMLCodes

  /// What stands before a key in messages: `facts.` for the keys under `facts`.
  let prefix: String

  private let entries: [YAMLEntry]
  private var known: [String] = []
  private var diagnostics: [Diagnostic] = []

  /// Fields that hold `entries`, which stand in `source`.
  public init(_ entries: [YAMLEntry], in source: SourceFile, codes: YAMLCodes) {
    self.init(entries, in: source, codes: codes, prefix: "")
  }

  private init(_ entries: [YAMLEntry], in source: SourceFile, codes: YAMLCodes, prefix: String) {
    self.entries = entries
    self.source = source
    self.codes = codes
    self.prefix = prefix
  }

  /// The value of `key`, whatever it is; nil where the key is absent or says that it has none.
  public mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let value = entry(key)?.value else { return nil }
    if case .scalar(let scalar) = value, scalar.isNull { return nil }
    return value
  }

  /// What `read` makes of the keys under `key`, each of which it must ask for; nil where `key` is absent or holds no keys.
  public mutating func fields<Value>(_ key: String, _ read: (inout Fields) throws -> Value) rethrows -> Value? {
    guard let entries = entries(key) else { return nil }
    return try values(of: entries, at: key, read)
  }

  /// What `read` makes of the keys of `node`, which stands somewhere under `key`; nil where it holds no keys.
  public mutating func fields<Value>(
    in node: YAMLNode, at key: String, _ read: (inout Fields) throws -> Value
  ) rethrows -> Value? {
    guard case .mapping(let entries, _) = node else {
      refuse(node, of: key, must: "hold keys and values")
      return nil
    }
    return try values(of: entries, at: key, read)
  }

  /// What `read` makes of each item of the list under `key`, which holds keys; it is told where the item begins.
  public mutating func items<Value>(
    _ key: String, _ read: (inout Fields, _ beginning: Range<Int>) throws -> Value?
  ) rethrows -> [Value] {
    guard let value = node(key) else { return [] }
    guard case .sequence(let items, _) = value else {
      refuse(value, of: key, must: "be a list")
      return []
    }
    return try items.compactMap { item in
      let start = item.bytes.lowerBound
      return try fields(in: item, at: key) { try read(&$0, start..<min(start + 1, item.bytes.upperBound)) } ?? nil
    }
  }

  private mutating func values<Value>(
    of entries: [YAMLEntry], at key: String, _ read: (inout Fields) throws -> Value
  ) rethrows -> Value {
    var inner = Fields(entries, in: source, codes: codes, prefix: "\(prefix)\(key).")
    let result = try read(&inner)
    diagnostics += inner.finish()
    return result
  }

  /// The bytes of `key` in the file; nil where it is absent.
  public func keyBytes(of key: String) -> Range<Int>? {
    entry(key)?.key.bytes
  }

  /// The bytes of the value of `key` in the file; those of the key where it has none, nil where it is absent.
  public func valueBytes(of key: String) -> Range<Int>? {
    entry(key).map { $0.value.bytes.isEmpty ? $0.key.bytes : $0.value.bytes }
  }

  /// Reports a fault that only the asking room can see; its code is that of a wrong value unless `code` is another.
  public mutating func report(
    _ message: String, at bytes: Range<Int>, code: Code? = nil, notes: [Note] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(code ?? codes.value, message, at: source.range(bytes), notes: notes, fixes: fixes))
  }

  /// The range of `bytes` in the file, for notes and fixes.
  public func range(_ bytes: Range<Int>) -> SourceRange {
    source.range(bytes)
  }

  /// What was wrong with the values, and each key that nobody asked for.
  public consuming func finish() -> [Diagnostic] {
    let unknown = entries.map(\.key).filter { !known.contains($0.text) }
    if unknown.isEmpty { return diagnostics }
    let absent = known.filter { entry($0) == nil }
    return diagnostics + unknown.map { fault(ofUnknown: $0, absent: absent) }
  }

  private func entry(_ key: String) -> YAMLEntry? {
    entries.first { $0.key.text == key }
  }

  /// The fault of a key that nobody asked for; what is `absent` can stand in its place, as a key comes once.
  private func fault(ofUnknown key: YAMLScalar, absent: [String]) -> Diagnostic {
    let range = source.range(key.bytes)
    // JSON wants quotes around a key; YAML lets a writer keep theirs.
    let quote = key.isPlain ? "" : "\""
    let fix = suggestion(for: key.text, among: absent).map {
      Fix(.review, "replace '\(key.text)' with '\($0)'", edits: [Edit(replacing: range, with: quote + $0 + quote)])
    }
    return Diagnostic(
      codes.key, "'\(prefix)\(key.text)' is no known key\(didYouMean(key.text, among: known))", at: range,
      fixes: fix.map { [$0] } ?? [])
  }
}
