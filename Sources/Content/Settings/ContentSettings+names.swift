import Diagnostics
import Markdown
import YAML

extension ContentSettings {
  /// The most bytes of a variable: an article may say it tens of thousands of times.
  private static let longestVariable = 1_000

  /// The texts under `variables`, by their names.
  static func variables(from fields: inout Fields) -> Variables {
    var texts: [String: String] = [:]
    for entry in fields.entries("variables") ?? [] where isName(entry.key, in: &fields) {
      guard case .scalar(let scalar) = entry.value, !scalar.isNull, !scalar.text.contains("{{") else {
        fields.report("'variables.\(entry.key.text)' must be a text without '{{'", at: entry.place)
        continue
      }
      if scalar.text.utf8.count > longestVariable {
        fields.report("'variables.\(entry.key.text)' has more than \(longestVariable) bytes", at: entry.place)
        continue
      }
      texts[entry.key.text] = scalar.text
    }
    return Variables(texts)
  }

  /// The keys under `extra`, each with its kind.
  static func extra(from fields: inout Fields) -> [ExtraKey] {
    guard let entries = fields.entries("extra") else { return [] }
    let names = entries.filter { isName($0.key, in: &fields) }.map(\.key.text)
    return fields.fields("extra") { kinds in
      for entry in entries where kinds.node(entry.key.text) == nil {
        kinds.report("'extra.\(entry.key.text)' says no kind: 'text', 'flag' and 'url' are", at: entry.place)
      }
      return names.compactMap { name in kinds.choice(name).map { ExtraKey(name, $0) } }
    } ?? []
  }

  /// The files under `trusted`.
  static func trusted(from fields: inout Fields) -> [String: SourceRange] {
    Dictionary((fields.scalars("trusted") ?? []).map { ($0.text, fields.range($0.bytes)) }) { first, _ in first }
  }

  /// The faults of what is trusted and is none of `files`, paths relative to the site's folder.
  func untrustworthy(besides files: [String]) -> [Diagnostic] {
    if trusted.isEmpty { return [] }
    let known = Set(files)
    return trusted.filter { !known.contains($0.key) }.sorted { $0.key.precedes($1.key) }.map { path, range in
      Diagnostic(
        .configurationValue, "'\(path)' must be a file of the content folder\(didYouMean(path, among: files))",
        at: range)
    }
  }

  /// Whether `key` can be a name; reports where it cannot.
  private static func isName(_ key: YAMLScalar, in fields: inout Fields) -> Bool {
    if Variables.isName(key.text) { return true }
    fields.report("'\(key.text)' is no name: names are of small letters, digits and '_' between them", at: key.bytes)
    return false
  }
}

extension YAMLEntry {
  /// Where its value stands, or its key where it has none.
  fileprivate var place: Range<Int> { value.bytes.isEmpty ? key.bytes : value.bytes }
}
