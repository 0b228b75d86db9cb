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
}
