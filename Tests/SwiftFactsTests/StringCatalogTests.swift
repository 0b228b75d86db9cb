import Diagnostics
import Facts
import SwiftFacts
import Testing

/// What catalogues say, and how labels follow them.
@Suite struct `String catalogues` {
  @Test func `win over the text in code, in every language`() {
    let labels = labels(
      of: #"String(localized: "order.confirm", defaultValue: "OK")"#,
      xcstrings: #"{"order.confirm": {"localizations": {"en": \#(unit("Confirm")), "hi": \#(unit("पुष्टि करें"))}}}"#)
    #expect(labels == ["en 'Confirm'", "hi 'पुष्टि करें'"])
  }

  @Test(arguments: [
    (#"String(localized: "order.confirm", defaultValue: "OK")"#, "OK"),
    (#"String(localized: "order.confirm")"#, "order.confirm"),
    (#""order.confirm""#, "order.confirm"),
  ])
  func `that lack the source language leave the default value, or else the key`(value: String, text: String) {
    let labels = labels(of: value, xcstrings: #"{"order.confirm": {"localizations": {"hi": \#(unit("हाँ"))}}}"#)
    #expect(labels == ["en '\(text)'", "hi 'हाँ'"])
  }

  @Test(arguments: [
    (#"{"localizations": {"hi": {"stringUnit": {"state": "translated", "value": "हाँ"}}}}"#, "'हाँ'"),
    (#"{"localizations": {"hi": {"stringUnit": {"state": "needs_review", "value": "हाँ"}}}}"#, "'हाँ'"),
    (
      #"{"extractionState": "stale", "localizations": {"hi": {"stringUnit": {"state": "translated", "value": "हाँ"}}}}"#,
      "'हाँ'"
    ),
    (#"{"localizations": {"hi": {"stringUnit": {"state": "new", "value": "Confirm"}}}}"#, "untranslated: marked 'new'"),
    (#"{"localizations": {"hi": {"stringUnit": {"state": "translated", "value": ""}}}}"#, "untranslated: empty"),
    (#"{"localizations": {"de": {"stringUnit": {"state": "translated", "value": "Ja"}}}}"#, "untranslated: missing"),
    (#"{"localizations": {"hi-IN": {"stringUnit": {"state": "translated", "value": "हाँ"}}}}"#, "'हाँ'"),
    (#"{"shouldTranslate": false}"#, "'Confirm'"),
    (#"{"localizations": {"hi": {"stringUnit": {"state": "translated", "value": "%lld हाँ"}}}}"#, "unreadable"),
    (#"{"localizations": {"hi": {"stringUnit": {"state": "translated", "value": "50 % हाँ, 100%"}}}}"#, "'50 % हाँ, 100%'"),
    (#"{}"#, "untranslated: missing"),
  ])
  func `count what the app shows as translated`(entry: String, label: String) {
    #expect(labels(of: #""Confirm""#, xcstrings: "{\"Confirm\": \(entry)}") == ["en 'Confirm'", "hi \(label)"])
  }

  @Test func `have forms by device and by number, in each other, the commonest first`() {
    let entry = """
      {"localizations": {"en": {"variations": {"device": {
        "mac": {"stringUnit": {"state": "translated", "value": "Click"}},
        "other": {"variations": {"plural": {
          "one": {"stringUnit": {"state": "translated", "value": "Tap it"}},
          "other": {"stringUnit": {"state": "translated", "value": "Tap them"}}}}}}}}}}
      """
    #expect(
      labels(of: "\"Tap\"", xcstrings: "{\"Tap\": \(entry)}") == [
        "en 'Tap them' or 'Tap it' or 'Click' (mac)", "hi untranslated: missing",
      ])
  }

  @Test func `that do not know a label leave it untranslated, and what is meant verbatim as it is`() {
    #expect(
      labels(of: "\"Confirm\"", xcstrings: "{}") == [
        "en 'Confirm'", "hi untranslated: in no catalogue and so untranslated",
      ])
    #expect(labels(of: "Text(verbatim: \"UPI\")", xcstrings: "{}") == ["en 'UPI'", "hi 'UPI'"])
  }

  @Test func `are asked by table, by nearness, and without a table by the only one that has the key`() {
    func table(_ path: String, _ text: String) -> SourceFile {
      catalog(path, #"{"Confirm": {"localizations": {"en": \#(unit(text))}}}"#)
    }
    let other = table("Other/Localizable.xcstrings", "Other's")
    let near = table("App/Localizable.xcstrings", "App's")
    let orders = table("App/Orders.xcstrings", "Orders'")
    #expect(labels(of: "\"Confirm\"", [other, near, orders])[0] == "en 'App's'")
    #expect(labels(of: "\"Confirm\"", [orders])[0] == "en 'Orders''")
    #expect(labels(of: "Text(\"Confirm\", tableName: \"Orders\")", [near, orders])[0] == "en 'Orders''")
    #expect(labels(of: "Text(\"Confirm\", tableName: \"Away\")", [near, orders])[0] == "en 'Confirm'")
  }

  @Test func `are a '.strings' file a language, with comments and escapes`() {
    let english = SourceFile(
      path: "App/en.lproj/Localizable.strings",
      text: "/* a \"comment\" */\n\"Confirm\" = \"Say \\\"yes\\\"\\n\\U0041\"; // more\nplain = \"x\";\n")
    let units: [UInt16] = [0xFEFF] + Array("\"Confirm\" = \"हाँ\";".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let hindi = SourceFile(path: "App/hi.lproj/Localizable.strings", bytes: bytes)
    #expect(labels(of: "\"Confirm\"", [english, hindi]) == ["en 'Say \"yes\"\nA'", "hi 'हाँ'"])
    #expect(labels(of: "\"plain\"", [english, hindi]) == ["en 'x'", "hi untranslated: missing"])
  }

  @Test func `are a '.stringsdict' with forms by number`() {
    let forms = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0"><dict>
        <key>Reject</key><dict>
          <key>NSStringLocalizedFormatKey</key><string>%#@orders@</string>
          <key>orders</key><dict>
            <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
            <key>NSStringFormatValueTypeKey</key><string>lld</string>
            <!-- one at a time -->
            <key>one</key><string>Reject order &amp; pay</string>
            <key>other</key><string>Reject orders</string>
          </dict>
        </dict>
        <key>Count</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@a@ of %#@b@</string></dict>
      </dict></plist>
      """
    let file = SourceFile(path: "App/en.lproj/Localizable.stringsdict", text: forms)
    #expect(labels(of: "\"Reject\"", [file])[0] == "en 'Reject orders' or 'Reject order & pay'")
    #expect(labels(of: "\"Count\"", [file])[0] == "en unreadable")
  }

  @Test(arguments: [
    ("A.stringsdict", "<plist><dict><key>a</key></dict></plist>", "</dict>: expected a value"),
    (
      "A.stringsdict", "<plist><dict><key>a</key><string>b & c</string></dict></plist>",
      "&: no entity of XML; '&' itself is '&amp;'"
    ),
    ("A.stringsdict", "<plist><dict><key>a</key>", ": expected a tag, but the file ends"),
    ("A.stringsdict", "bplist00", "b: expected a tag"),
    (
      "A.xcstrings", #"{"sourceLanguage": "en", "version": "2.0", "strings": {}}"#,
      "\"2.0\": version \"2.0\" of String Catalogs is unknown; Lockstep reads 1.0 and 1.1"
    ),
    (
      "A.xcstrings", #"{"strings": {}}"#,
      "{: a String Catalog says its 'sourceLanguage', as in '\"sourceLanguage\": \"en\"'"
    ),
    ("A.xcstrings", #"{"sourceLanguage": "en"}"#, "{: a String Catalog has 'strings', an object of keys"),
    ("A.xcstrings", "{\n<<<<<<< HEAD\n", "<<<<<<<: a merge that nobody finished; choose one side"),
    (
      "A.xcstrings",
      #"{"sourceLanguage": "en", "strings": {"k": {"localizations": {"en": {"stringUnit": {"value": [1]}}}}}}"#,
      "[1]: a 'stringUnit' has a text as its 'value'"
    ),
    ("A.strings", "\"a\" = \"b\"\n\"c\" = \"d\";", "\": expected ';' after the text"),
    ("A.strings", "\"a\" = \"b;\n", "\": this quote is never closed"),
    ("A.strings", "/* a", "/*: this comment is never closed"),
    ("A.strings", "\"a\" = \"b\"; \"a\" = \"c\";", "\"a\": 'a' is a key twice"),
    ("A.strings", "\"a\" = ", ": expected a text in double quotes, but the file ends"),
  ])
  func `that are broken are told at the place`(path: String, text: String, report: String) {
    let file = SourceFile(path: path, text: text)
    let diagnostics = readStringCatalog(file).diagnostics
    #expect(diagnostics.map { "\(file.text($0.range.bytes)): \($0.message)" } == [report])
    #expect(diagnostics.allSatisfy { $0.code == .factsFile })
  }

  // MARK: what tests read

  private func unit(_ text: String) -> String { #"{"stringUnit": {"state": "translated", "value": "\#(text)"}}"# }

  private func catalog(_ path: String, _ strings: String) -> SourceFile {
    SourceFile(path: path, text: #"{"sourceLanguage": "en", "version": "1.1", "strings": \#(strings)}"#)
  }

  private func labels(of value: String, xcstrings: String) -> [String] {
    labels(of: value, [catalog("App/Localizable.xcstrings", xcstrings)])
  }

  /// The labels of the case that shows `value`, in English and Hindi.
  private func labels(of value: String, _ files: [SourceFile]) -> [String] {
    let reading = Reading("enum E { case a \n var label: Any { switch self { case .a: \(value) } } }")
    let read = files.map { readStringCatalog(catalogSource($0)) }
    #expect(read.flatMap(\.diagnostics) == [])
    let languages = [Language.english, Language(rawValue: "hi")]
    let facts = reading.facts.localized(by: read.compactMap(\.catalog), languages: languages)
    let found = facts.enums[0].cases[0]
    return languages.map { language in "\(language.rawValue) \(words(found.labels[language]))" }
  }

  private func words(_ label: CaseLabel?) -> String {
    switch label {
    case .text(let text, _)?: "'\(text)'"
    case .varying(let forms)?:
      forms.map { "'\($0.text)'" + ($0.device.map { " (\($0))" } ?? "") }.joined(separator: " or ")
    case .untranslated(let reason, _)?: "untranslated: \(reason)"
    case .unreadable?: "unreadable"
    case .differing?: "differing"
    case CaseLabel.none?: "none"
    case nil: "nothing"
    }
  }
}
