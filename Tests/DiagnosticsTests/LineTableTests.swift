import Diagnostics
import TestSupport
import Testing

@Suite struct `A line table` {
  @Test(arguments: [
    ("", [""]),
    ("one", ["one"]),
    ("one\ntwo\n", ["one", "two", ""]),
    ("one\r\ntwo\r\n", ["one", "two", ""]),
    ("one\rtwo\r", ["one", "two", ""]),
    ("one\n\rtwo\r\r\nthree", ["one", "", "two", "", "three"]),
    ("\u{2028}is no line end\u{85}", ["\u{2028}is no line end\u{85}"]),
  ])
  func `knows each line without its end`(text: String, lines: [String]) {
    let file = SourceFile(path: "x.md", text: text)
    let table = LineTable(file)
    #expect(table.count == lines.count)
    #expect((1...table.count).map { file.text(table.contents(ofLine: $0)) } == lines)
  }

  @Test(arguments: [
    (MarkedText("‹›one\ntwo"), 1, 1),
    (MarkedText("one‹›\ntwo"), 1, 4),
    (MarkedText("one\n‹›two"), 2, 1),
    (MarkedText("one\r\nt‹›wo"), 2, 2),
    (MarkedText("one\rtwo\r‹›"), 3, 1),
    // A column is a byte: each of these letters and signs is three.
    (MarkedText("पता\nनहीं ‹›है"), 2, 14),
  ])
  func `places a byte in a line and a column of bytes`(text: MarkedText, line: Int, column: Int) {
    let position = LineTable(text.file("x.md")).position(at: text.range.lowerBound)
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test func `takes what lies outside the file for its nearest end`() {
    let table = LineTable(SourceFile(path: "x.md", text: "one\ntwo"))
    #expect(table.position(at: -5) == SourcePosition(line: 1, column: 1))
    #expect(table.position(at: 99) == SourcePosition(line: 2, column: 4))
    #expect(table.start(ofLine: 0) == 0)
    #expect(table.start(ofLine: 2) == 4)
    #expect(table.start(ofLine: 3) == 7)
    #expect(table.contents(ofLine: 0) == 0..<3)
    #expect(table.contents(ofLine: 3) == 7..<7)
  }
}
