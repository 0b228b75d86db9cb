import Diagnostics

/// What the files of one table have under a key.
struct LocalizedEntry {
  private let entries: [CatalogEntry]

  /// The language of the source text; `nil` where no file says.
  let sourceLanguage: Language?

  /// The entries `entries`, of which the first that has a language is shown; `nil` where there are none.
  init?(_ entries: [CatalogEntry], sourceLanguage: Language?) {
    if entries.isEmpty { return nil }
    self.entries = entries
    self.sourceLanguage = sourceLanguage
  }

  var isForEveryLanguage: Bool { entries.contains(where: \.isForEveryLanguage) }

  /// Where the key first stands.
  var range: SourceRange { entries[0].range }

  /// The text in `language`: its own, or that of the language without its region.
  func label(in language: Language) -> CaseLabel? {
    language.chain.lazy.compactMap { name in entries.lazy.compactMap { $0.labels[name] }.first }.first
  }

  /// The text in the only region of `language` that has one: `pt-BR` for `pt`.
  func regionalLabel(in language: Language) -> CaseLabel? {
    let regional = Set(entries.flatMap(\.labels.keys)).filter { $0.rawValue.hasPrefix("\(language.rawValue)-") }
    guard regional.count == 1, let only = regional.first else { return nil }
    return entries.compactMap { $0.labels[only] }.first
  }
}

extension Language {
  /// The languages that stand in for each other, this one first: `pt-BR`, then `pt`.
  var chain: [Language] {
    let parts = rawValue.split(separator: "-")
    return (1...max(parts.count, 1)).reversed().map { Language(rawValue: parts.prefix($0).joined(separator: "-")) }
  }
}
