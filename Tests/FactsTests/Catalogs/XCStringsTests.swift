import Diagnostics
import Facts
import Testing

/// What a String Catalog says, by key and language.
@Suite struct XCStringsTests {
  @Test func `each text has its language and its place`() throws {
    let source = catalog(
      """
      "Confirm": {"comment": "A button", "localizations": {
        "hi": {"stringUnit": {"state": "translated", "value": "पुष्टि करें"}}}}
      """)
    let read = try #require(StringCatalog.xcstrings(in: source).catalog)
    #expect(read.table == "Localizable")
    #expect(read.sourceLanguage == .english)
    let form = try #require(read.entries["Confirm"]?.texts[Language(rawValue: "hi")]?.forms.first)
    #expect(form.text == "पुष्टि करें")
    #expect(source.text(form.range.bytes) == "\"पुष्टि करें\"")
  }

  @Test(arguments: ["1.0", "1.1", "1"]) func `both versions are read`(version: String) {
    #expect(StringCatalog.xcstrings(in: catalog("", version: version)).diagnostics.isEmpty)
  }

  @Test func `another version is refused, and so is what is no catalogue`() {
    let later = StringCatalog.xcstrings(in: catalog("", version: "2.0"))
    #expect(later.catalog == nil)
    #expect(
      later.diagnostics.map(\.message) == ["version 2.0 of String Catalogs is not known; 1.0 and 1.1 are"])
    let other = StringCatalog.xcstrings(in: SourceFile(path: "a.xcstrings", text: "{\"version\": \"1.0\"}"))
    #expect(other.catalog == nil)
    #expect(other.diagnostics.map(\.code) == [.factsFile])
  }

  @Test(arguments: [("new", 0), ("translated", 1), ("needs_review", 1)])
  func `a text that is new is none yet`(state: String, count: Int) throws {
    let source = catalog(
      "\"Confirm\": {\"localizations\": {\"hi\": {\"stringUnit\": {\"state\": \"\(state)\", \"value\": \"x\"}}}}")
    let text = StringCatalog.xcstrings(in: source).catalog?.entries["Confirm"]?.texts[Language(rawValue: "hi")]
    #expect(text?.forms.count == count)
    #expect(text?.unfinishedState == (count == 0 ? "new" : nil))
  }

  @Test func `variations by device and by number are forms, the commonest first`() throws {
    let source = catalog(
      """
      "Open": {"localizations": {"en": {"variations": {"device": {
        "mac": {"stringUnit": {"state": "translated", "value": "Click Open"}},
        "other": {"variations": {"plural": {
          "one": {"stringUnit": {"state": "translated", "value": "Open it"}},
          "other": {"stringUnit": {"state": "translated", "value": "Open them"}}}}}}}}}}
      """)
    let forms = StringCatalog.xcstrings(in: source).catalog?.entries["Open"]?.texts[.english]?.forms ?? []
    #expect(forms.map(\.text) == ["Open them", "Open it", "Click Open"])
    #expect(forms.map(\.device) == ["other", "other", "mac"])
  }

  private func catalog(_ strings: String, version: String = "1.0") -> SourceFile {
    SourceFile(
      path: "App/Localizable.xcstrings",
      text: "{\"sourceLanguage\": \"en\", \"strings\": {\(strings)}, \"version\": \"\(version)\"}\n")
  }
}
