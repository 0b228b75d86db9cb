import TestSupport
import Testing

/// A label that the code itself calls old, by `@available(*, deprecated, renamed:)` on its case.
@Suite struct RenamedLabelTests {
  private func site() throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Tea\nfacts:\n  swift: [App]\n",
      "App/Tea.swift": """
      enum Tea: String {
        case black
        @available(*, deprecated, renamed: "green")
        case grassy
        case green
        var label: String {
          switch self {
          case .black: "Strong black tea"
          case .grassy: "Grass tea"
          case .green: "Fine green tea"
          }
        }
      }

      """,
      "content/index.md": """
      ---
      title: Tea
      ---

      <!-- lockstep:cases Tea -->
      - Strong black tea
      - Grass tea

      Ask for **Grass tea**.

      """,
    ])
  }

  @Test func `is told as renamed in a list and in prose`() throws {
    let site = try site()
    let run = try runCommand("check", "--format", "json", in: site)
    #expect(
      try JSONReport(run).places(in: site) == """
        LS101 content/index.md:7 ‹Grass tea› | App/Tea.swift:10 | App/Tea.swift:9
        LS305 content/index.md:9 ‹Grass tea› | App/Tea.swift:10 | App/Tea.swift:9
        """)
  }

  @Test func `is mended by 'fix'`() throws {
    let site = try site()
    _ = try runCommand("fix", in: site)
    #expect(try site.read("content/index.md").text.contains("- Fine green tea\n\nAsk for **Fine green tea**."))
    #expect(try runCommand("check", in: site).status == 0)
  }

  @Test func `is told in titles, in descriptions and in what stands for a picture`() throws {
    let site = try site()
    try site.change(
      "content/cup.md",
      to:
        "---\ntitle: Brew Grass tea\ndescription: \"How \\\"Grass tea\\\" tastes\"\n---\n\n![A cup of Grass tea](cup.png)\n"
    )
    try site.change("content/cup.png", to: "no picture")
    let report = try JSONReport(try runCommand("check", "--format", "json", in: site)).places(in: site)
    for place in ["2 ‹Grass tea›", "3 ‹\"How \\\"Grass tea\\\" tastes\"›", "6 ‹Grass tea›"] {
      #expect(report.contains("LS305 content/cup.md:\(place)"), "\(report)")
    }
    _ = try runCommand("fix", in: site)
    #expect(try site.read("content/cup.md").text.hasPrefix("---\ntitle: Brew Grass tea\n"), "links may lead to it")
  }

  @Test func `is told in a language that has no text of its own, and in no other`() throws {
    let site = try site()
    try site.change("lockstep.yml", replacing: "title: Tea\n", with: "title: Tea\nlanguages: [en, hi, fr]\n")
    try site.change("lockstep.yml", replacing: "swift: [App]", with: "swift: [App]\n  catalogs: [App]")
    try site.change("App/Tea.swift", replacing: "\"Fine green tea\"", with: "String(localized: \"Fine green tea\")")
    try site.change(
      "App/Localizable.xcstrings",
      to: """
        {"sourceLanguage": "en", "version": "1.0", "strings": {"Fine green tea": {"localizations": {
          "fr": {"stringUnit": {"state": "translated", "value": "Bon thé vert"}}}}}}
        """)
    for language in ["hi", "fr"] {
      try site.change("content/\(language)/index.md", to: "---\ntitle: Tea\n---\n\n**Grass tea** – ॐ\n")
    }
    let report = try JSONReport(try runCommand("check", "--format", "json", in: site)).places(in: site)
    #expect(report.contains("LS305 content/hi/index.md:5 ‹Grass tea›"), "\(report)")
    #expect(!report.contains("content/fr/index.md:5"), "\(report)")
  }
}
