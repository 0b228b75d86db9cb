import Diagnostics
import Foundation
@testable import Site
import Testing

/// The end of the handbook's page on templates is generated: `RECORD=1 swift test --filter TemplateReferenceTests`.
@Suite struct TemplateReferenceTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/reference/templates.md").standardized
  private static let mark =
    "<!-- What follows is generated from the code: RECORD=1 swift test --filter TemplateReferenceTests -->\n"

  @Test func `the handbook lists every name that a template may use, and every block, as the code has them`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let mark = try #require(text.range(of: Self.mark), "the page has lost the comment before its generated end")
    let strings = Theme.builtIn.strings(in: [.english]).strings
    let generated = TemplateReference.text(
      of: PageModel.schema(naming: .init(strings: strings.names, assets: ["style_css"])).names, blocks: .builtIn)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data((text[..<mark.upperBound] + generated).utf8).write(to: Self.page)
      Issue.record("recorded the names anew: test again")
      return
    }
    #expect(text[mark.upperBound...] == generated, "the names differ: record with RECORD=1")
  }

  @Test func `a name inside lists is listed under all of them, with its kind`() {
    let text = TemplateReference.text(of: Shop.schema.names, blocks: [])
    #expect(text.contains("| `slogan` | text, may be absent | its slogan |\n"))
    #expect(text.contains("| `content` | HTML | what it says |\n"))
    #expect(text.contains("| `first_shelf` | entry, may be absent | its first shelf |\n"))
    #expect(text.contains("### In `shelves`\n"))
    #expect(text.contains("### In `jars` in `shelves`\n\n| Name | Kind | What it is |\n| --- | --- | --- |\n| `leaf`"))
  }
}
