import Diagnostics
import Markdown
import Testing

@Suite struct HostileNestingTests {
  @Test(arguments: [
    (">", 100_000, "text"), ("> ", 50_000, "- text"), ("*a ", 50_000, ""), ("_a **b ", 25_000, ""),
    ("- ", 10_000, "text"), ("[", 50_000, "a](b)"), ("![", 50_000, "a](b)"), ("<!-- ", 20_000, "-->"),
    ("&amp", 20_000, ";"), ("`a ", 20_000, ""), ("\\*", 50_000, ""), ("| ", 5_000, "|\n| - |"),
  ])
  func `a page of openings is written and outlined`(opening: String, count: Int, tail: String) throws {
    let markdown = String(repeating: opening, count: count) + tail
    let document = try Document(parsing: SourceFile(path: "article.md", text: markdown))
    _ = document.html(.page) { .url($0.url) }
    let outline = document.outline()
    #expect(outline.blocks.first?.bytes == 0..<markdown.utf8.count)
    #expect(outline.blocks.allSatisfy { $0.bytes.upperBound <= markdown.utf8.count })
  }
}
