import Diagnostics
import Facts
import Testing

/// Which label a case has in which language, once its catalogues are read.
@Suite struct LocalizationTests {
  private let hindi = Language(rawValue: "hi")

  @Test func `the catalogue's text wins over that in the code, in the language of the code too`() throws {
    let labels = try labels(of: key("Confirm"), in: "\"Confirm\": \(localized(en: "Confirm it", hi: "पुष्टि करें"))")
    #expect(labels == ["en": "Confirm it", "hi": "पुष्टि करें"])
  }

  @Test func `without a text in the language of the code, the code's text stands`() throws {
    let labels = try labels(of: key("Confirm"), in: "\"Confirm\": \(localized(hi: "पुष्टि करें"))")
    #expect(labels == ["en": "In code", "hi": "पुष्टि करें"])
  }

  @Test func `what is not translated is known to be so`() throws {
    #expect(
      try labels(of: key("Confirm"), in: "\"Confirm\": {}")
        == ["en": "In code", "hi": "untranslated: not translated into 'hi'"])
    #expect(try labels(of: key("Other"), in: "") == ["en": "In code", "hi": "untranslated: in no catalogue"])
    let new = "{\"localizations\": {\"hi\": {\"stringUnit\": {\"state\": \"new\", \"value\": \"\"}}}}"
    #expect(
      try labels(of: key("Confirm"), in: "\"Confirm\": \(new)")
        == ["en": "In code", "hi": "untranslated: marked 'new' and not translated"])
  }

  @Test func `what is not to be translated is the same everywhere`() throws {
    let labels = try labels(of: key("Confirm"), in: "\"Confirm\": {\"shouldTranslate\": false}")
    #expect(labels == ["en": "In code", "hi": "In code"])
  }

  @Test func `a name without a text in the code has that of the catalogue, or is shown itself`() throws {
    let entry = "\"order.confirm\": \(localized(en: "Confirm", hi: "पुष्टि करें"))"
    #expect(
      try labels(of: key("order.confirm"), written: .unreadable(at: place), in: entry)
        == ["en": "Confirm", "hi": "पुष्टि करें"])
    #expect(
      try labels(of: key("order.confirm"), written: .unreadable(at: place), in: "\"order.confirm\": {}")["en"]
        == "order.confirm")
  }

  @Test func `a label with a hole cannot be known`() throws {
    let labels = try labels(of: key("n"), in: "\"n\": \(localized(en: "Reject %lld orders", hi: "100%% सही"))")
    #expect(labels == ["en": "unreadable", "hi": "100%% सही"])
  }

  @Test func `a label is looked for in the table that the code names, and the nearest of equals`() throws {
    let near = try catalog("\"Confirm\": \(localized(hi: "पास"))", at: "Sources/Orders/Localizable.xcstrings")
    let far = try catalog("\"Confirm\": \(localized(hi: "दूर"))", at: "Sources/Chat/Localizable.xcstrings")
    let other = try catalog("\"Confirm\": \(localized(hi: "और"))", at: "Sources/Chat/Other.xcstrings")
    for catalogs in [[near, far, other], [other, far, near]] {
      #expect(labels(of: key("Confirm"), by: catalogs)["hi"] == "पास")
      #expect(labels(of: key("Confirm", table: "Other"), by: catalogs)["hi"] == "और")
      #expect(labels(of: key("Confirm", table: "None"), by: catalogs)["hi"] == "untranslated: in no catalogue")
    }
    #expect(labels(of: key("Confirm"), by: [other])["hi"] == "और")
  }

  @Test func `a region's language falls back to the language`() throws {
    let catalog = try catalog("\"Confirm\": \(localized(hi: "पुष्टि करें"))")
    let facts = facts(key("Confirm"), .text("In code", at: place))
      .localized(by: [catalog], languages: [.english, Language(rawValue: "hi-IN")])
    #expect(facts.enums[0].cases[0].labels[Language(rawValue: "hi-IN")]?.text == "पुष्टि करें")
  }

  @Test func `without catalogues nothing changes`() {
    #expect(labels(of: key("Confirm"), by: []) == ["en": "In code"])
  }

  private var place: SourceRange { SourceRange(path: "Sources/Orders/Step.swift", bytes: 0..<1) }

  private func key(_ name: String, table: String? = nil) -> LocalizationKey {
    LocalizationKey(name, table: table, at: place)
  }

  private func localized(en: String? = nil, hi: String) -> String {
    let units = [("en", en), ("hi", hi)].compactMap { tag, text in
      text.map { "\"\(tag)\": {\"stringUnit\": {\"state\": \"translated\", \"value\": \"\($0)\"}}" }
    }
    return "{\"localizations\": {\(units.joined(separator: ", "))}}"
  }

  private func catalog(
    _ strings: String, at path: String = "Sources/Orders/Localizable.xcstrings"
  ) throws -> StringCatalog {
    let text = "{\"sourceLanguage\": \"en\", \"strings\": {\(strings)}, \"version\": \"1.0\"}"
    return try #require(StringCatalog.xcstrings(in: SourceFile(path: path, text: text)).catalog)
  }

  private func labels(
    of key: LocalizationKey, written: CaseLabel? = nil, in strings: String
  ) throws -> [String: String] {
    labels(of: key, written: written, by: [try catalog(strings)])
  }

  private func labels(
    of key: LocalizationKey, written: CaseLabel? = nil, by catalogs: [StringCatalog]
  ) -> [String: String] {
    let facts = facts(key, written ?? .text("In code", at: place))
      .localized(by: catalogs, languages: [.english, hindi])
    let labels = facts.enums[0].cases[0].labels.map { language, label in
      switch label {
      case .untranslated(let reason, _): (language.rawValue, "untranslated: \(reason)")
      default: (language.rawValue, label.text ?? "unreadable")
      }
    }
    return Dictionary(uniqueKeysWithValues: labels)
  }

  private func facts(_ key: LocalizationKey, _ label: CaseLabel) -> FactSet {
    let fact = CaseFact(name: "confirm", rawValue: nil, labels: [.english: label], key: key, range: place)
    return FactSet(enums: [EnumFact(module: "Orders", name: "Step", cases: [fact], range: place)])
  }
}
