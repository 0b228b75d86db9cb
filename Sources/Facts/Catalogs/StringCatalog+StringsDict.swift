public import Diagnostics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension StringCatalog {
  /// Reads a `.stringsdict` file, which holds the texts of one language that depend on a number.
  ///
  /// The forms of a text are those of its one variable, where the text is nothing but that: others have holes. A form's
  /// place is that of its key, as the system's reader of property lists tells no places.
  /// - Parameters:
  ///   - source: The file, a property list.
  ///   - language: Its language, which the folder around it names: `hi.lproj`.
  /// - Returns: The catalogue, which is `nil` where the file is none; and the faults.
  public static func stringsdict(
    in source: SourceFile, language: Language
  ) -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    let rules: [String: [String: PluralRule]]
    do {
      rules = try PropertyListDecoder().decode([String: [String: PluralRule]].self, from: Data(source.bytes))
    } catch {
      let start = source.range(0..<min(1, source.bytes.count))
      return (nil, [Diagnostic(.factsFile, "the file is no property list of plural rules", at: start)])
    }
    let places = source.keyPlaces(of: Set(rules.keys))
    let entries = rules.map { key, rule -> (String, CatalogEntry) in
      let range = places[key] ?? source.range(0..<0)
      let forms = rule.forms.map { LabelForm($0, at: range) }
      return (key, CatalogEntry(texts: [language: CatalogText(forms, at: range)], at: range))
    }
    let catalog = StringCatalog(
      table: table(of: source.path), path: source.path, entries: Dictionary(uniqueKeysWithValues: entries))
    return (catalog, [])
  }
}

/// What stands under a key of a plural rule: a text, or a variable with its forms.
private enum PluralRule: Decodable {
  case text(String)
  case variable([String: String])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = .text(try container.decode(String.self))
    } catch {
      self = .variable(try container.decode([String: String].self))
    }
  }
}

extension [String: PluralRule] {
  /// The forms of the text, the commonest first.
  fileprivate var forms: [String] {
    guard case .text(let format)? = self["NSStringLocalizedFormatKey"] else { return [] }
    let variables = compactMap { name, rule in
      if case .variable(let forms) = rule, format == "%#@\(name)@" { forms } else { nil }
    }
    guard let forms = variables.first else { return [format] }
    return ["other", "many", "few", "two", "one", "zero"].compactMap { forms[$0] }
  }
}

extension SourceFile {
  /// Where each of `keys` stands as a `<key>` of a property list, for the first time.
  fileprivate func keyPlaces(of keys: Set<String>) -> [String: SourceRange] {
    let (opening, closing) = (Array("<key>".utf8), Array("</key>".utf8))
    var places: [String: SourceRange] = [:]
    var index = 0
    while let start = bytes[index...].firstRange(of: opening)?.upperBound,
      let end = bytes[start...].firstRange(of: closing)?.lowerBound
    {
      let name = text(start..<end).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
        "&amp;", with: "&")
      if keys.contains(name), places[name] == nil { places[name] = range(start..<end) }
      index = end
    }
    return places
  }
}
