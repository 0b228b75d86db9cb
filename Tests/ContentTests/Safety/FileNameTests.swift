import Testing

@testable import Content

@Suite struct FileNameTests {
  @Test(arguments: [
    "orders/cancel.md", "आदेश/रद्द.md", "a b.md", "क्‍ष.md", "👩‍👧.png", "a+b&c.png", String(repeating: "a", count: 240),
  ]) func `names that people see pass`(path: String) {
    #expect(FileName.fault(in: path) == nil)
  }

  @Test(arguments: [
    ("a\nb.md", "U+000A"), ("a\u{1B}[31m.md", "U+001B"), ("a\u{7F}.md", "U+007F"), ("a\u{85}.md", "U+0085"),
    ("a\u{202E}dm.exe", "U+202E"), ("a\u{2066}.md", "U+2066"), ("a\u{200B}.md", "U+200B"), ("\u{FEFF}a.md", "U+FEFF"),
    ("a\u{2028}.md", "U+2028"), ("a\u{FFFD}.md", "U+FFFD"), ("a\u{E0041}.md", "U+E0041"),
  ]) func `names with characters that nobody sees are refused by their number`(path: String, code: String) {
    #expect(
      FileName.fault(in: path) == "the name holds \(code), a character that nobody sees; give the file another name")
  }

  @Test func `names and paths that no system takes once they have endings are refused`() {
    let name = String(repeating: "a", count: 241)
    #expect(FileName.fault(in: "x/\(name)") == "'aaaaaaaaaaaaaaaa…' is a name of 241 bytes; at most 240 are published")
    let path = String(repeating: "aaa/", count: 256) + "b"
    #expect(FileName.fault(in: path) == "the path has 1025 bytes; at most 1024 are published")
  }
}
