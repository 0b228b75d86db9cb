public import Diagnostics

extension FactSet {
  /// The same facts with the labels that the app shows in each of `languages`.
  ///
  /// What a catalogue says wins over the text in the code, in the language of the code too. Where there is no catalogue,
  /// the labels stay as they are.
  /// - Parameters:
  ///   - catalogs: The app's catalogues.
  ///   - languages: The languages of the site; the first is that in which the labels in the code were read.
  /// - Returns: The facts; a label that a language lacks is ``CaseLabel/untranslated(reason:at:)`` there.
  public func localized(by catalogs: [StringCatalog], languages: [Language]) -> FactSet {
    let catalogs = CatalogSet(catalogs)
    guard !catalogs.isEmpty, let main = languages.first else { return self }
    let enums = enums.map { fact in
      EnumFact(
        module: fact.module, name: fact.name, documentation: fact.documentation,
        cases: fact.cases.map { $0.localized(by: catalogs, languages: languages, main: main) },
        retiredNames: fact.retiredNames, range: fact.range)
    }
    return FactSet(enums: enums, flows: flows, retiredNames: retiredNames)
  }
}

extension CaseFact {
  fileprivate func localized(by catalogs: CatalogSet, languages: [Language], main: Language) -> CaseFact {
    guard let key, let written = labels[main] else { return self }
    let entry = catalogs.entry(for: key, codeAt: range.path)
    let source = entry?.sourceLanguage ?? main
    var labels: [Language: CaseLabel] = [:]
    for language in Set(languages + [source]) {
      labels[language] = label(in: language, source: source, written: written, key: key, entry: entry)
    }
    return CaseFact(
      name: name, rawValue: rawValue, documentation: documentation, internalReason: internalReason, labels: labels,
      key: key, range: range)
  }

  /// The label in `language`, where the code says `written` in the language `source`.
  private func label(
    in language: Language, source: Language, written: CaseLabel, key: LocalizationKey, entry: FoundEntry?
  ) -> CaseLabel? {
    guard let entry else {
      return language == source
        ? written : .untranslated(reason: "in no catalogue", at: key.range)
    }
    if let label = entry.label(in: language) { return label }
    if language == source || entry.isUniversal {
      if let label = entry.label(in: source) { return label }
      // Without a text in the source language, the app shows the key.
      if case .unreadable = written { return .text(key.name, at: key.range) }
      return written
    }
    return entry.missing(language)
  }
}
