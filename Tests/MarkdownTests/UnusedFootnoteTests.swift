import Diagnostics
import Markdown
import Testing

/// Footnotes that cmark leaves out, as nothing refers to them.
@Suite struct UnusedFootnoteTests {
  private func found(_ markdown: String) throws -> [String] {
    let file = SourceFile(path: "article.md", text: markdown)
    return try Document(parsing: file).outline().unusedFootnotes().map { file.text($0.bytes) }
  }

  @Test(arguments: [
    ("Text.\n\n[^b]: Never.", ["[^b]"]),
    ("Text[^a].\n\n[^a]: Used.\n\n[^b]: Never.\n\n    More of it.", ["[^b]"]),
    ("[^b]: Never.\n[^c]: Nor this.\n\nText.", ["[^b]", "[^c]"]),
    ("> Text.\n>\n> [^c]: In a quotation.", ["[^c]"]),
    ("- Text\n- [^d]: in an item", ["[^d]"]),
    ("Text[^a].\n\n[^a]: One.\n\n[^a]: Two.", ["[^a]"]),
    ("Text.\n[^b]: Without a blank line.", ["[^b]"]),
    ("Text.\r\n\r\n[^b]: Never.\r\n", ["[^b]"]),
  ])
  func `are found by their marks`(markdown: String, marks: [String]) throws {
    #expect(try found(markdown) == marks)
  }

  @Test(arguments: [
    "Text[^a].\n\n[^a]: Used.", "Text[^a].\n\n[^a]: Used[^b].\n\n[^b]: By the other.",
    "```\n[^b]: Code.\n```", "    [^b]: Code.", "<!--\n[^b]: A comment.\n-->",
    "Text [^b] and [^c].", "| [^b]: |\n| --- |\n| x |",
  ])
  func `are no others`(markdown: String) throws {
    #expect(try found(markdown) == [])
  }
}
