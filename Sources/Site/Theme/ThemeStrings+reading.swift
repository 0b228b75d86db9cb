public import Diagnostics
import YAML

extension Theme {
  /// The strings of the theme for a site in `languages`, the main one first, and what is wrong with them.
  ///
  /// `places` are where `lockstep.yml` names the languages; without them, nobody is told what a language lacks.
  ///
  /// Any key of the file of English names a string, and any of the main language's: the others say the same. A string
  /// that a language lacks is said in the main one, or else in English.
  public func strings(
    in languages: [Language], namedAt places: [SourceRange] = []
  ) -> (strings: ThemeStrings, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let main = languages.first ?? .english
    var read: [Language: [String: String]] = [:]
    var names: [String] = []
    for language in [.english, main] where read[language] == nil {
      guard let files = strings[language.rawValue] else { continue }
      let (texts, order, faults) = Self.read(files, besides: names)
      diagnostics += faults
      read[language] = texts
      names += order.filter { !names.contains($0) }
    }
    for language in languages where read[language] == nil {
      guard let files = strings[language.rawValue] else {
        read[language] = [:]
        continue
      }
      let (texts, _, faults) = Self.read(files, knowing: names)
      diagnostics += faults
      read[language] = texts
    }
    func text(_ name: String, in language: Language) -> String {
      read[language]?[name] ?? read[main]?[name] ?? read[.english]?[name] ?? name
    }
    for (language, place) in zip(languages, places) {
      let lacking = names.filter { read[language]?[$0] == nil }
      if !lacking.isEmpty { diagnostics.append(lack(of: lacking, in: language, at: place)) }
    }
    let texts = Dictionary(
      uniqueKeysWithValues: read.keys.map { language in (language, names.map { text($0, in: language) }) })
    return (ThemeStrings(names: names, texts: texts, fallback: names.map { text($0, in: main) }), diagnostics)
  }

  /// The texts in `files`, of which the later say what the earlier do anew; their names in order; and what is wrong.
  private static func read(
    _ files: [SourceFile], knowing names: [String]? = nil, besides known: [String] = []
  ) -> (texts: [String: String], order: [String], diagnostics: [Diagnostic]) {
    var texts: [String: String] = [:]
    var order: [String] = []
    var diagnostics: [Diagnostic] = []
    for (number, file) in files.enumerated() {
      let (node, faults) = readYAML(in: file, codes: .themeStrings)
      diagnostics += faults
      guard case .mapping(let entries, _)? = node else { continue }
      var fields = Fields(entries, in: file, codes: .themeStrings)
      let defined = order
      for name in names ?? entries.map(\.key.text) {
        let known = known + defined
        if names == nil, number > 0 || !known.isEmpty, !known.contains(name),
          let meant = suggestion(for: name, among: known),
          let bytes = fields.keyBytes(of: name)
        {
          let fix = Fix(
            .review, "replace '\(name)' with '\(meant)'", edits: [Edit(replacing: fields.range(bytes), with: meant)])
          fields.report("'\(name)' is no word of the theme; did you mean '\(meant)'?", at: bytes, fixes: [fix])
          _ = fields.node(name)
          continue
        }
        guard let scalar = fields.scalar(name) else { continue }
        texts[name] = scalar.text
        if !order.contains(name) { order.append(name) }
        if !Self.isName(name), let bytes = fields.keyBytes(of: name) {
          fields.report("'\(name)' is no name of a string; small letters, digits and '_' make one", at: bytes)
        }
      }
      diagnostics += fields.finish()
    }
    return (texts, order, diagnostics)
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  private func lack(of names: [String], in language: Language, at place: SourceRange) -> Diagnostic {
    let path = "\(folder)/strings/\(language.rawValue).yml"
    let which = names.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return Diagnostic(
      .missingThemeString, "the theme does not say \(which)\(more) in \(language.name); '\(path)' can", at: place,
      language: language)
  }
}

extension YAMLCodes {
  fileprivate static let themeStrings = YAMLCodes(
    syntax: .themeStrings, key: .themeStrings, value: .themeStrings)
}
