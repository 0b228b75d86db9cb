import Diagnostics
import TestSupport
import Testing
import YAML

/// What is JSON, what it says, and what is said of what is none.
@Suite struct JSONTests {
  @Test func `values are those of YAML, each with its place`() throws {
    let source = SourceFile(
      path: "a.json", text: "\u{FEFF}{\"a\": [1, -2.5e3, true, null],\r\n\t\"b\": {\"c\": \"d\"}}\n")
    let (node, diagnostics) = readJSON(in: source, codes: .facts)
    #expect(diagnostics.isEmpty)
    let root = try #require(node)
    #expect(text(of: root, in: source) == "{a: [1, -2.5e3, true, null], b: {c: d}}")
    #expect(source.text(root.bytes).hasPrefix("{\"a\"") && source.text(root.bytes).hasSuffix("}}"))
    guard case .mapping(let entries, _) = root, case .mapping(let inner, _)? = entries.last?.value else {
      Issue.record("no mapping")
      return
    }
    #expect(source.text(inner[0].value.bytes) == "\"d\"")
    #expect(source.text(inner[0].key.bytes) == "\"c\"")
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0928\u092e""#, "नम"), (#""\ud83d\ude00!""#, "😀!"),
    ("\"ऑर्डर\"", "ऑर्डर"), (#""""#, ""), ("0", "0"), ("-0.5E+1", "-0.5E+1"),
  ])
  func `a text says`(json: String, text: String) throws {
    let (node, diagnostics) = readJSON(in: SourceFile(path: "a.json", text: json), codes: .facts)
    #expect(diagnostics.isEmpty)
    guard case .scalar(let scalar)? = node else {
      Issue.record("no scalar")
      return
    }
    #expect(scalar.text == text)
    #expect(scalar.isPlain == !json.hasPrefix("\""))
  }

  @Test(arguments: [
    ("", "‹›: expected a value, but the text ends"),
    ("{\"a\": 1", "‹›: expected ',' or '}', but the text ends"),
    ("{\"a\": 1,}", "‹,›: a comma after the last item; leave it out"),
    ("[1 2]", "‹2›: expected ',' or ']'"),
    ("{a: 1}", "‹a›: expected a name in double quotes"),
    ("{\"a\" 1}", "‹1›: expected ':' after this name's end"),
    ("{\"a\": nope}", "‹nope›: expected a value"),
    ("[01]", "‹01›: expected a value"),
    ("[1.]", "‹1.›: expected a value"),
    ("[+1]", "‹+1›: expected a value"),
    ("[\"a]", "‹\"›: this quote is never closed"),
    ("[\"a\nb\"]", "‹\"›: this quote is never closed on its line"),
    ("[\"\u{7}\"]", "‹\u{7}›: a control character; write it as an escape"),
    (#"["\x"]"#, #"‹\x›: no escape of JSON; a backslash is '\\'"#),
    (#"["\u12g4"]"#, #"‹\u›: '\u' needs four hexadecimal digits"#),
    (#"["\ud83d"]"#, #"‹\ud83d›: half of a character; '\ud83d' and its like come in pairs"#),
    ("1 2", "‹2›: the value is complete before this"),
    ("{\"a\": 1, \"b\": 2, \"a\": 3}", "‹\"a\"›: 'a' is a name twice"),
    ("{\n<<<<<<< HEAD\n\"a\": 1\n=======\n", "‹<<<<<<<›: a merge that nobody finished; choose one side"),
  ])
  func `what is no JSON is told where it stands`(json: String, told: String) {
    let source = SourceFile(path: "a.json", text: json)
    let (_, diagnostics) = readJSON(in: source, codes: .facts)
    #expect(diagnostics.map { "‹\(source.text($0.range.bytes))›: \($0.message)" } == [told])
    #expect(diagnostics.allSatisfy { $0.code == .factsFile })
  }

  @Test func `what is not closed shows where it was opened`() {
    let source = SourceFile(path: "a.json", text: "{\"a\": [1, 2}")
    let (_, diagnostics) = readJSON(in: source, codes: .facts)
    #expect(
      diagnostics.flatMap(\.notes).map { "\($0.message) at \($0.range.bytes.lowerBound)" } == ["opened here at 6"])
  }

  @Test func `bytes that are no UTF-8, and depth without end, are refused`() {
    let bad = SourceFile(path: "a.json", bytes: Array("\"a".utf8) + [0xFF] + Array("\"".utf8))
    #expect(readJSON(in: bad, codes: .facts).diagnostics.map(\.message) == ["a byte that is not UTF-8"])
    let deep = SourceFile(path: "a.json", text: String(repeating: "[", count: 1_000_000))
    let (node, diagnostics) = readJSON(in: deep, codes: .facts)
    #expect(node == nil)
    #expect(diagnostics.map(\.message) == ["arrays and objects lie more than 100 deep in each other here"])
  }

  private func text(of node: YAMLNode, in source: SourceFile) -> String {
    switch node {
    case .scalar(let scalar): scalar.text
    case .sequence(let items, _): "[\(items.map { text(of: $0, in: source) }.joined(separator: ", "))]"
    case .mapping(let entries, _):
      "{\(entries.map { "\($0.key.text): \(text(of: $0.value, in: source))" }.joined(separator: ", "))}"
    }
  }
}
