import Diagnostics
import Markdown
import Testing

/// How a text begins, for search engines.
@Suite struct OpeningTests {
  private func opening(_ markdown: String, upTo length: Int = 40) throws -> String? {
    try Document(parsing: SourceFile(path: "a.md", text: markdown)).opening(upTo: length)
  }

  @Test(arguments: [
    ("# Title\n\n- a\n\nThe *first*\n[paragraph](x). `Code`\n\nNext.", "The first paragraph. Code"),
    ("One two three four five six seven eight nine", "One two three four five six seven eight…"),
    ("हिन्दी हिन्दी हिन्दी", "हिन्दी हिन्दी…"),
  ])
  func `the first paragraph says it, cut between two words`(markdown: String, expected: String) throws {
    #expect(try opening(markdown) == expected)
  }

  @Test(arguments: ["", "# Title", "> Quoted", "1. Step", String(repeating: "a", count: 50)])
  func `a text without one says nothing`(markdown: String) throws {
    #expect(try opening(markdown) == nil)
  }
}
