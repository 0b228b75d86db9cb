import Markdown
import YAML

extension ContentSettings {
  /// The texts under `variables`, by their names.
  static func variables(from fields: inout Fields) -> Variables {
    var texts: [String: String] = [:]
    for entry in fields.entries("variables") ?? [] where names(entry.key, from: &fields) {
      guard case .scalar(let scalar) = entry.value, !scalar.isNull, !scalar.text.contains("{{") else {
        fields.report("'variables.\(entry.key.text)' must be a text without '{{'", at: entry.place)
        continue
      }
      texts[entry.key.text] = scalar.text
    }
    return Variables(texts)
  }

  /// The keys under `extra`, each with its kind.
  static func extra(from fields: inout Fields) -> [ExtraKey] {
    (fields.entries("extra") ?? []).compactMap { entry in
      guard names(entry.key, from: &fields) else { return nil }
      guard case .scalar(let scalar) = entry.value, let kind = ExtraKey.Kind(rawValue: scalar.text) else {
        let kinds = ExtraKey.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")
        fields.report("'extra.\(entry.key.text)' must be \(kinds)", at: entry.place)
        return nil
      }
      return ExtraKey(entry.key.text, kind)
    }
  }

  /// Whether `key` can be a name; reports where it cannot.
  private static func names(_ key: YAMLScalar, from fields: inout Fields) -> Bool {
    if Variables.isName(key.text) { return true }
    fields.report("'\(key.text)' is no name: names are of small letters, digits and '_' between them", at: key.bytes)
    return false
  }
}

extension YAMLEntry {
  /// Where its value stands, or its key where it has none.
  fileprivate var place: Range<Int> { value.bytes.isEmpty ? key.bytes : value.bytes }
}
