import Diagnostics
import Facts
import TestSupport
import Testing

/// What `.strings` and `.stringsdict` files say.
@Suite struct StringsTests {
  private let hindi = Language(rawValue: "hi")

  @Test func `pairs, comments, escapes and words without quotes are read`() throws {
    let source = SourceFile(
      path: "hi.lproj/Orders.strings",
      text: #"""
        /* A button; "quoted" */
        "Confirm" = "पुष्टि \"करें\"\n"; // the last one
        order.reject = "\U0928\u092e";
        "Same";
        """#)
    let (catalog, diagnostics) = StringCatalog.read(source, main: .english)
    #expect(diagnostics.isEmpty)
    #expect(catalog?.table == "Orders")
    let texts = catalog?.entries.mapValues { $0.texts[hindi]?.forms.first?.text }
    #expect(texts == ["Confirm": "पुष्टि \"करें\"\n", "order.reject": "नम", "Same": "Same"])
  }

  @Test(arguments: [
    ("\"a\" = \"b\"", "‹›: expected ';' after this"), ("\"a = b;", "‹\"›: this quote is never closed"),
    ("/* a", "‹/*›: this comment is never closed"), ("= b;", "‹=›: expected a key in double quotes"),
    ("\"a\" = \"\\U12\";", "‹\\U›: '\\U' needs four hexadecimal digits"),
    ("\"a\" = \"b\";\n\"a\" = \"c\";", "‹\"a\"›: 'a' is a key twice"),
    ("<<<<<<< HEAD\n", "‹<<<<<<<›: a merge that nobody finished; choose one side"),
  ])
  func `what cannot be read is told where it stands`(text: String, told: String) {
    let source = SourceFile(path: "a.strings", text: text)
    let (_, diagnostics) = StringCatalog.read(source, main: .english)
    #expect(diagnostics.map { "‹\(source.text($0.range.bytes))›: \($0.message)" } == [told])
  }

  @Test(arguments: [true, false]) func `UTF-16 is read as well as UTF-8`(isBigEndian: Bool) throws {
    let folder = try Folder()
    let units = [0xFEFF] + "\"Confirm\" = \"पुष्टि\";".utf16
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    try folder.change("hi.lproj/Localizable.strings", to: bytes)
    let file = try #require(try StringCatalog.files(at: "hi.lproj", site: folder.path)?.first)
    let catalog = StringCatalog.read(file, main: .english).catalog
    #expect(catalog?.entries["Confirm"]?.texts[hindi]?.forms.first?.text == "पुष्टि")
  }

  @Test(arguments: [("hi.lproj", "hi"), ("pt_BR.lproj", "pt-BR"), ("Base.lproj", "en"), ("Resources", "en")])
  func `the folder names the language`(folder: String, language: String) {
    let source = SourceFile(path: "App/\(folder)/Localizable.strings", text: "\"a\" = \"b\";")
    let catalog = StringCatalog.read(source, main: .english).catalog
    #expect(catalog?.entries["a"]?.texts.keys.map(\.rawValue) == [language])
  }

  @Test func `a text that depends on a number has its forms`() throws {
    let source = SourceFile(
      path: "hi.lproj/Localizable.stringsdict",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <plist version="1.0"><dict>
          <key>Reject</key><dict>
            <key>NSStringLocalizedFormatKey</key><string>%#@count@</string>
            <key>count</key><dict>
              <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
              <key>NSStringFormatValueTypeKey</key><string>d</string>
              <key>one</key><string>ऑर्डर</string><key>other</key><string>सभी ऑर्डर</string>
            </dict></dict>
        </dict></plist>
        """)
    let (catalog, diagnostics) = StringCatalog.read(source, main: .english)
    #expect(diagnostics.isEmpty)
    let entry = try #require(catalog?.entries["Reject"])
    #expect(entry.texts[hindi]?.forms.map(\.text) == ["सभी ऑर्डर", "ऑर्डर"])
    #expect(source.text(entry.range.bytes) == "Reject")
    let broken = StringCatalog.read(SourceFile(path: "a.stringsdict", text: "<plist>"), main: .english)
    #expect(broken.diagnostics.map(\.message) == ["the file is no property list of plural rules"])
  }
}
