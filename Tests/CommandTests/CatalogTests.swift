import TestSupport
import Testing

/// Articles in two languages against the labels of a catalogue.
@Suite struct CatalogTests {
  @Test func `articles in each language are held against the catalogue's labels, which win over those in code`() throws
  {
    let run = try runCommand("check", in: site(hindi: "- स्टॉक में नहीं\n- अन्य\n"))
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test func `a label that differs from the catalogue is told with the place in the catalogue`() throws {
    let run = try runCommand("check", in: site(hindi: "- स्टॉक में नही\n- अन्य\n"))
    #expect(run.status == 1)
    #expect(run.output.contains("'स्टॉक में नही' is no label of 'Reason'"), "\(run.output)")
    #expect(run.output.contains("Orders/Localizable.xcstrings:3:"), "\(run.output)")
  }

  @Test func `a catalogue that is not there is a fault of lockstep.yml`() throws {
    let site = try site(hindi: "- स्टॉक में नहीं\n- अन्य\n", catalogs: "Strings")
    let run = try runCommand("check", in: site)
    #expect(run.status == 2)
    #expect(
      run.output.contains(
        "error[LS912]: 'Strings' must be a catalogue of strings, or a folder with some, inside the site's folder"))
  }

  @Test func `a label with a part that only the app fills in is told in the catalogue`() throws {
    let site = try site(hindi: "- स्टॉक में नहीं\n- अन्य\n")
    try site.change("Orders/Localizable.xcstrings", replacing: "अन्य", with: "अन्य %@ कारण")
    let run = try runCommand("check", "--format", "json", in: site)
    #expect(
      try JSONReport(run).places(in: site).contains(
        "LS601 Orders/Localizable.xcstrings:4 ‹\"अन्य %@ कारण\"› | Orders/Reason.swift:2"))
  }

  @Test func `a file of strings in UTF-16 that does not say so is told, not read as empty`() throws {
    let site = try site(hindi: "- स्टॉक में नहीं\n- अन्य\n")
    try site.change("Orders/hi.lproj/More.strings", to: "\"a\" = \"b\";".utf16.flatMap { [UInt8($0), 0] })
    let run = try runCommand("check", "--format", "json", in: site)
    #expect(try JSONReport(run).findings.map(\.code).contains("LS606"))
    #expect(run.output.contains("a NUL byte; save the file as UTF-8"))
  }

  private func site(hindi: String, catalogs: String = "Orders") throws -> Folder {
    try Folder([
      "lockstep.yml":
        "title: Help\nlanguages: [en, hi]\nfacts:\n  swift: [Orders]\n  catalogs: [\(catalogs)]\n",
      "Orders/Reason.swift": """
      public enum Reason {
        case stock, other
        public var label: String {
          switch self {
          case .stock: String(localized: "reason.stock", defaultValue: "No stock")
          case .other: String(localized: "Other reasons")
          }
        }
      }
      """,
      "Orders/Localizable.xcstrings": """
      { "sourceLanguage": "en", "version": "1.0", "strings": {
        "reason.stock": { "localizations": { "en": { "stringUnit": { "state": "translated", "value": "Out of stock" } },
          "hi": { "stringUnit": { "state": "translated", "value": "स्टॉक में नहीं" } } } },
        "Other reasons": { "localizations": { "hi": { "stringUnit": { "state": "translated", "value": "अन्य" } } } } } }
      """,
      "content/index.md": "---\ntitle: Help\n---\n\n<!-- lockstep:cases Reason -->\n- Out of stock\n- Other reasons\n",
      "content/hi/index.md": "---\ntitle: मदद\n---\n\n<!-- lockstep:cases Reason -->\n\(hindi)",
    ])
  }
}
