public import Diagnostics

/// The keys and values of a mapping, read one key at a time by those who know what they mean.
///
/// Asking for a key makes it known; whoever asked last calls ``finish()``, which reports every key that nobody asked for.
///
///     var fields = Fields(node, in: source, codes: .configuration)
///     let content = ContentSettings(from: &fields)
///     let title = fields.text("title")
///     let diagnostics = fields.finish()
public struct Fields: Sendable {
  let source: SourceFile
  let codes: YAMLCodes

  /// What stands before a key in messages: `facts.` for the keys under `facts`.
  let prefix: String

  private let entries: [YAMLEntry]
  private var known: [String] = []
  private var diagnostics: [Diagnostic] = []

  /// The fields of `node`, which is what ``readYAML(in:bytes:codes:)`` found in `source`; none where it is nil or null.
  public init(_ node: YAMLNode?, in source: SourceFile, codes: YAMLCodes) {
    self.init(node, in: source, codes: codes, prefix: "")
  }

  private init(_ node: YAMLNode?, in source: SourceFile, codes: YAMLCodes, prefix: String) {
    self.source = source
    self.codes = codes
    self.prefix = prefix
    switch node {
    case nil: entries = []
    case .scalar(let scalar)? where scalar.isNull: entries = []
    case .mapping(let entries, _)?: self.entries = entries
    case let other?:
      entries = []
      let name = prefix.isEmpty ? "" : "'\(prefix.dropLast())' holds "
      report("\(name)keys and values, as in 'key: value', not \(written(other))", at: other.bytes)
    }
  }

  /// The value of `key`, whatever it is; nil where the key is absent or says that it has none.
  public mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let value = entry(key)?.value else { return nil }
    if case .scalar(let scalar) = value, scalar.isNull { return nil }
    return value
  }

  /// What `read` makes of the keys under `key`, each of which it must ask for; nil where `key` is absent.
  public mutating func fields<Value>(_ key: String, _ read: (inout Fields) throws -> Value) rethrows -> Value? {
    guard let value = node(key) else { return nil }
    var inner = Fields(value, in: source, codes: codes, prefix: "\(prefix)\(key).")
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

  /// Reports that the value at `bytes` cannot be used, for a reason that only the asking room knows.
  public mutating func report(_ message: String, at bytes: Range<Int>, notes: [Note] = [], fixes: [Fix] = []) {
    diagnostics.append(Diagnostic(codes.value, message, at: source.range(bytes), notes: notes, fixes: fixes))
  }

  /// What was wrong with the values, and each key that nobody asked for.
  public consuming func finish() -> [Diagnostic] {
    for entry in entries where !known.contains(entry.key.text) {
      diagnostics.append(unknown(entry.key))
    }
    return diagnostics
  }

  private func entry(_ key: String) -> YAMLEntry? {
    entries.first { $0.key.text == key }
  }

  private func unknown(_ key: YAMLScalar) -> Diagnostic {
    let range = source.range(key.bytes)
    let free = known.filter { entry($0) == nil }
    let fix = suggestion(for: key.text, among: free).map {
      Fix(.review, "replace '\(key.text)' with '\($0)'", edits: [Edit(replacing: range, with: $0)])
    }
    return Diagnostic(
      codes.key, "'\(prefix)\(key.text)' is no key that is known here\(didYouMean(key.text, among: known))", at: range,
      fixes: fix.map { [$0] } ?? [])
  }
}
