import TestSupport
import Testing

/// Lists that nothing binds and that look like an enum, in two languages.
@Suite struct BindTests {
  private func site() throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Tea\nlanguages: [en, hi]\nfacts: {swift: [App], catalogs: [App]}\n",
      "App/Tea.swift": """
      enum Tea {
        case black, green, white
        var label: String {
          switch self {
          case .black: "Strong black tea"
          case .green: "Fine green tea"
          case .white: "Rare white tea"
          }
        }
      }

      """,
      "App/Localizable.xcstrings": """
      {"sourceLanguage": "en", "version": "1.0", "strings": {
        "Strong black tea": {"localizations": {"hi": {"stringUnit": {"state": "translated", "value": "कड़क काली चाय"}}}},
        "Fine green tea": {"localizations": {"hi": {"stringUnit": {"state": "translated", "value": "बढ़िया हरी चाय"}}}},
        "Rare white tea": {"localizations": {"hi": {"stringUnit": {"state": "translated", "value": "सफ़ेद चाय"}}}}}}
      """,
      "content/index.md": """
      ---
      title: Tea
      ---

      We have

      - Strong black tea
      - Fine green tea
      - Rare white tea

      and much else:

      - cups
      - spoons

      """,
      "content/hi/index.md": """
      ---
      title: चाय
      ---

      1. एक चुनें:

         - कड़क काली चाय
         - बढ़िया हरी चाय
         - मसाला चाय

      """,
    ])
  }

  @Test func `are shown with a diff, and nothing is written`() throws {
    let site = try site()
    let before = try site.contents()
    let run = try runCommand("bind", "--dry-run", in: site)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        content/hi/index.md:7: <!-- lockstep:cases Tea -->
          2 of 3 items say a label of 'Tea'
          no label: 'मसाला चाय'
          not said: 'सफ़ेद चाय'
        content/index.md:7: <!-- lockstep:cases Tea -->
          3 of 3 items say a label of 'Tea'
        --- a/content/hi/index.md
        +++ b/content/hi/index.md
        @@ -4,6 +4,7 @@
        \(" ")
         1. एक चुनें:
        \(" ")
        +   <!-- lockstep:cases Tea -->
            - कड़क काली चाय
            - बढ़िया हरी चाय
            - मसाला चाय
        --- a/content/index.md
        +++ b/content/index.md
        @@ -4,6 +4,7 @@
        \(" ")
         We have
        \(" ")
        +<!-- lockstep:cases Tea -->
         - Strong black tea
         - Fine green tea
         - Rare white tea

        """)
    #expect(try site.contents() == before)
  }

  @Test func `are bound, and then checked`() throws {
    let site = try site()
    let run = try runCommand("bind", in: site)
    #expect(run.status == 1)
    #expect(run.output.contains("bound 2 lists; 1 error in 2 articles; 1 fact, 2 bindings, 2 languages checked in "))
    let check = try runCommand("check", "--format", "json", in: site)
    #expect(
      try JSONReport(check).places(in: site) == "LS101 content/hi/index.md:10 ‹मसाला चाय› | App/Localizable.xcstrings:4")
    #expect(
      try runCommand("bind", in: site).output
        == "nothing to bind: no list that nothing binds looks like an enum or a flow\n")
  }

  @Test func `print the same page before and after`() throws {
    let site = try site()
    try site.change("content/hi/index.md", replacing: "मसाला चाय", with: "सफ़ेद चाय")
    // Nothing is compared before, which a build refuses.
    try site.change("lockstep.yml", to: "title: Tea\nlanguages: [en, hi]\n")
    #expect(try runCommand("build", in: site).status == 0)
    let before = try site.contents(of: "public").filter { $0.key.hasSuffix(".html") }
    try site.change("lockstep.yml", to: "title: Tea\nlanguages: [en, hi]\nfacts: {swift: [App], catalogs: [App]}\n")
    #expect(try runCommand("bind", in: site).status == 0)
    #expect(try runCommand("build", in: site).status == 0)
    #expect(try site.contents(of: "public").filter { $0.key.hasSuffix(".html") } == before)
  }

  @Test func `a suggestion is no command to a CI system, whatever the article is called`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Tea\ncontent: .\nfacts: {swift: [App]}\n",
      "App/Tea.swift":
        "enum Tea { case a, b; var label: String { switch self { case .a: \"Green tea\"; case .b: \"Black tea\" } } }\n",
      "::error::a.md": "---\ntitle: A\n---\n\n- Green tea\n- Black tea\n",
    ])
    for arguments in [["bind", "--dry-run"], ["bind"]] {
      let lines = try runCommand(arguments, in: site).output.split(separator: "\n")
      #expect(lines.contains { $0.contains("error::a.md:5: <!-- lockstep:cases Tea -->") })
      #expect(!lines.contains { $0.hasPrefix("::") })
    }
  }
}
