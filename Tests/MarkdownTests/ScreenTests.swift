import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct ScreenTests {
  /// A text that comes up to a limit, and goes beyond it at a place with one more of what is limited.
  struct Border: Sendable, CustomTestStringConvertible {
    let limit: MarkdownLimit
    let text: @Sendable (Int) -> String
    /// The offset at which the text of one too many is refused.
    let offset: Int

    var testDescription: String { "\(limit)" }
  }

  static let borders: [Border] = [
    Border(limit: .size, text: { "ab\n\n" * ($0 / 4) + "c" * ($0 % 4) }, offset: 262_144),
    Border(limit: .containers, text: { "> " * $0 + "a" }, offset: 64),
    Border(limit: .indentation, text: { "\n" + " " * $0 + "a" }, offset: 202),
    Border(limit: .paragraphLines, text: { "a\n" * $0 }, offset: 4_000),
    Border(limit: .quotations, text: { ">a\n\n" * $0 }, offset: 32_000),
    Border(limit: .pipes, text: { "a|" * $0 }, offset: 257),
    Border(limit: .tables, text: { "a\n-|-\n\n" * $0 }, offset: 2_802),
    Border(
      limit: .cells, text: { "a" + "|" * 124 + "\n" * 2 + ("a|" * 124 + "\n" * 2) * (($0 - 125) / 125) }, offset: 0),
    Border(limit: .brackets, text: { "[ " * $0 }, offset: 6_000),
    Border(limit: .footnotes, text: { "[^ " * $0 }, offset: 1_500),
    Border(limit: .references, text: { "[a]: b \"" + "c " * (($0 - 6) / 2) + "\n\n" }, offset: 2),
    Border(limit: .variables, text: { "{{ " * $0 }, offset: 15_000),
    Border(limit: .declarations, text: { "<! <? " * ($0 / 2) + "<!" * ($0 % 2) }, offset: 600),
    Border(limit: .emphasis, text: { "* _ " * ($0 / 2) + "*" * ($0 % 2) }, offset: 12_000),
    Border(limit: .tildes, text: { "~ " * $0 }, offset: 12_000),
    Border(limit: .mentions, text: { "@ " * $0 }, offset: 2_000),
    Border(limit: .unbroken, text: { "a " + "b" * $0 }, offset: 2),
  ]

  @Test(arguments: borders.filter { ![.cells, .references].contains($0.limit) })
  func `as many as a limit says are read, and one more is refused at its place`(border: Border) throws {
    let most = border.limit.most
    #expect(SourceFile(path: "a.md", text: border.text(most)).markdownExcess() == nil)
    let excess = try #require(SourceFile(path: "a.md", text: border.text(most + 1)).markdownExcess())
    #expect(excess.limit == border.limit)
    #expect(excess.bytes.lowerBound == border.offset)
  }

  @Test func `every limit is shown here`() {
    #expect(Set(Self.borders.map(\.limit)) == Set(MarkdownLimit.allCases))
  }

  @Test func `cells are counted over all tables`() throws {
    let table = "|" * 124 + "\n" + "a\n" * 999 + "\n"
    #expect(SourceFile(path: "a.md", text: table * 2).markdownExcess() == nil)
    let excess = try #require(SourceFile(path: "a.md", text: table * 2 + "a|b\n").markdownExcess())
    #expect(excess.limit == .cells)
    #expect(excess.bytes.lowerBound == table.utf8.count * 2)
  }

  @Test func `a definition counts as often as links could repeat it`() throws {
    let definition = "[a]: b \"" + "c " * 519 + "\"\n\n"
    #expect(SourceFile(path: "a.md", text: definition + "[a] " * 990).markdownExcess() == nil)
    let excess = try #require(SourceFile(path: "a.md", text: definition + "[a] " * 1_010).markdownExcess())
    #expect(excess.limit == .references)
    #expect(excess.bytes.lowerBound == 2)
  }

  @Test(
    arguments: [
      // Neither an empty item nor an indented mark ends a paragraph.
      ("a\n+\n" * 1_001, .paragraphLines), ("a\n1.\n" * 1_001, .paragraphLines),
      ("a\n    >\n" * 1_001, .paragraphLines),
      // Neither a vertical tab nor a form feed hides a line that parts a table.
      ("a\n\u{B}-|-\n\n" * 401, .tables), ("a\n\u{C}-|-\n\n" * 401, .tables),
      // Each such line has cmark read the paragraph before it again.
      ("a|" * 6 + "\n" + ("a|" * 6 + "\n") * 999 + "-|-\na\n" * 40, .cells),
      // What stands in a title begins no definition, on whatever line, whatever it looks like.
      ("[a]: /a.md \"" + ("x " * 80 + "]: ") * 20 + "\"\n\n" + "[a] " * 1_400, .references),
      ("[a]: /a.md\n\"" + "[b]: c '\n" * 300 + "\"\n\n" + "[a] " * 1_400, .references),
      ("> [a]: /a.md\n> \"" + "[b]: c\n> " * 300 + "\"\n\n" + "[a] " * 1_400, .references),
      ("[a]: <u \"x> '" + "[b]: c \"\n" * 300 + "'\n\n" + "[a] " * 1_400, .references),
      ("[a]: u \"\\\"" + "[b]: c \n" * 300 + "\"\n\n" + "[a] " * 1_400, .references),
      ("[a]: /{{v}} '" + "{{v}}" * 9 + "'\n\n" + "[a] " * 1_400, .references),
    ] as [(String, MarkdownLimit)])
  func `no limit is gone round`(text: String, limit: MarkdownLimit) {
    #expect(SourceFile(path: "a.md", text: text).markdownExcess()?.limit == limit)
  }

  @Test func `lists of definitions, rules between answers and marks of items are read`() {
    let definitions = (0..<400).map { "[\($0)]: https://example.com/a/long/way/to/page-\($0) \"It's no. \($0)\"\n" }
      .joined()
    for text in [definitions + "[1] " * 1_000, "Text.\n\n---\n\n" * 1_000, "- \n- a\n\n" * 3_000] {
      #expect(SourceFile(path: "a.md", text: text).markdownExcess() == nil)
    }
  }

  @Test(arguments: ["ไทย", "中文", "हिन्दी"]) func `a text without blanks is long only where it is ASCII`(word: String) {
    #expect(SourceFile(path: "a.md", text: word * 5_000).markdownExcess() == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `lines end as Markdown's do`(end: String) {
    let paragraph = ("a" + end) * 1_999 + end
    #expect(SourceFile(path: "a.md", text: paragraph * 3).markdownExcess() == nil)
    #expect(SourceFile(path: "a.md", text: ("a" + end) * 2_001).markdownExcess()?.limit == .paragraphLines)
  }

  @Test func `what stands before the Markdown is not counted`() {
    let source = SourceFile(path: "a.md", text: "> " * 40 + "\ntext\n")
    #expect(source.markdownExcess()?.limit == .containers)
    #expect(source.markdownExcess(from: 81) == nil)
  }

  @Test func `a place in a character is shown as that character`() throws {
    let excess = try #require(SourceFile(path: "a.md", text: "a\n\nä " * 65_536).markdownExcess())
    #expect(excess.limit == .size)
    #expect(excess.bytes == 262_143..<262_145)
  }
}

private func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
