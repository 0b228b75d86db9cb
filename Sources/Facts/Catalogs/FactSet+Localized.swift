public import Diagnostics

extension FactSet {
  /// The facts with labels in `languages`, as the app shows them with `catalogs`.
  ///
  /// A catalogue's text wins over that of the code. Where no catalogue knows a label, its text in the code is that of the
  /// first of `languages`, and it is untranslated in the others. Without catalogues nothing changes.
  ///
  /// - Parameters:
  ///   - catalogs: The catalogues of the modules.
  ///   - languages: Those of the site; the first is the language of the labels in the code.
  /// - Returns: The same facts, with other labels where a catalogue is asked.
  public func localized(by catalogs: [StringCatalog], languages: [Language]) -> FactSet {
    guard !catalogs.isEmpty, let main = languages.first else { return self }
    let index = CatalogIndex(catalogs)
    let enums = enums.map { found in
      EnumFact(
        module: found.module, name: found.name, documentation: found.documentation,
        cases: found.cases.map { $0.localized(by: index, main: main, others: Array(languages.dropFirst())) },
        retiredNames: found.retiredNames, range: found.range)
    }
    return FactSet(enums: enums, flows: flows, retiredNames: retiredNames)
  }
}

extension CaseFact {
  fileprivate func localized(by catalogs: CatalogIndex, main: Language, others: [Language]) -> CaseFact {
    var labels = labels
    let code = labels[main]
    if let key, let found = catalogs.entry(of: key) {
      for language in [main] + others {
        labels[language] = found.label(in: language, code: code, key: key, main: main)
      }
    } else if case .text(_, let range) = code {
      for language in others {
        labels[language] = key == nil ? code : .untranslated(reason: "in no catalogue and so untranslated", at: range)
      }
    }
    return CaseFact(
      name: name, rawValue: rawValue, documentation: documentation, internalReason: internalReason, labels: labels,
      key: key, range: range)
  }
}

extension LocalizedEntry {
  /// What the app shows in `language` for a label of which the source text says `code` under `key`.
  fileprivate func label(in language: Language, code: CaseLabel?, key: LocalizationKey, main: Language) -> CaseLabel {
    let source = sourceLanguage ?? main
    if isForEveryLanguage || language.chain.contains(source) || source.chain.contains(language) {
      let own = isForEveryLanguage ? nil : label(in: language)
      return own ?? label(in: source) ?? label(in: .base) ?? sourceText(code: code, key: key)
    }
    return label(in: language) ?? regionalLabel(in: language) ?? .untranslated(reason: "missing", at: range)
  }

  /// What the app shows where the catalogue has no text in the language of the source: the default value, or else the key.
  private func sourceText(code: CaseLabel?, key: LocalizationKey) -> CaseLabel {
    if case .text = code, let code { return code }
    let text = CatalogText(text: key.name, range: range)
    return text.hasHoles ? .unreadable(at: range) : .text(key.name, at: range)
  }
}
