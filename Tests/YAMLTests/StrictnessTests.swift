import Diagnostics
import Testing
import YAML

@Suite struct `What is no YAML here` {
  struct Fault: CustomTestStringConvertible, Sendable {
    let text: String
    let message: String
    let place: String
    var testDescription: String { message }

    init(_ text: String, _ message: String, at place: String) {
      self.text = text
      self.message = message
      self.place = place
    }
  }

  static let refused = [
    Fault("a: &base 1\n", "'&base' is an anchor; write the value where it is used", at: "&base"),
    Fault("&base a: 1\n", "'&base' is an anchor; write the value where it is used", at: "&base"),
    Fault("a: &base\n  b: 1\n", "'&base' is an anchor; write the value where it is used", at: "&base"),
    Fault("a: [&x b, c]\n", "'&x' is an anchor; write the value where it is used", at: "&x"),
    Fault("a: [&x]\n", "'&x' is an anchor; write the value where it is used", at: "&x"),
    Fault("a: *base\n", "'*base' is an alias; write the value itself", at: "*base"),
    Fault("a: !!str 1\n", "'!!str' is a tag; a value's kind comes from its key", at: "!!str"),
    Fault("a: ! 1\n", "'!' is a tag; a value's kind comes from its key", at: "!"),
    Fault("a: !x\n", "'!x' is a tag; a value's kind comes from its key", at: "!x"),
    Fault("a: !set {b: c}\n", "'!set' is a tag; a value's kind comes from its key", at: "!set"),
    Fault("<<: {b: c}\n", "'<<' is a merge key; write the keys themselves", at: "<<"),
    Fault("a: 1\nb: 2\n'a': 3\n", "'a' is a key twice", at: "'a'"),
    Fault("x: {a: 1, a: 2}\n", "'a' is a key twice", at: "a"),
    Fault("? [a]\n: b\n", "a key is a single text, not a list or keys of its own", at: "[a]"),
    Fault("{{a: b}: c}\n", "a key is a single text, not a list or keys of its own", at: "{a: b}"),
    Fault("%YAML 1.1\n---\na: 1\n", "'%YAML' is a directive; leave it out", at: "%YAML"),
    Fault("# a\n\n%TAG !x! y\n# b\n%YAML 1.1\n---\na: 1\n", "'%TAG' is a directive; leave it out", at: "%TAG"),
    Fault("%YAML 1.1\n", "'%YAML' is a directive; leave it out", at: "%YAML"),
    Fault("a: 1\n%YAML 1.1\n---\nb: 2\n", "a second document begins here; a file holds one", at: "%YAML"),
    Fault("a: 1\n... # b\n\u{85}%X\n---\nb: 2\n", "a second document begins here; a file holds one", at: "%X"),
    Fault("a: 1\n---\nb: 2\n", "a second document begins here; a file holds one", at: "---"),
  ]

  @Test(arguments: refused)
  func `what YAML has beyond lists, mappings and texts is a fault`(_ fault: Fault) {
    expectOnly(fault)
  }

  @Test(arguments: [
    "a: |\n  b\n  %c\n", "a: >\n  %b\n", "a: 'b\n%c'\n", "a: \"b\n%c\"\n", "a\n%b\n", "a: 50\n  %b\n", "# %a\na: b\n",
  ])
  func `a percent sign that begins a line of a text is text`(_ text: String) {
    let file = SourceFile(path: "a.yml", text: text)
    #expect(readYAML(in: file, codes: .configuration).diagnostics == [])
  }

  static let unreadable = [
    Fault("title: Orders: cancel\n", "':' inside a value; put the value in quotes", at: ":"),
    Fault("शीर्षक: रद्द: करें\r\n", "':' inside a value; put the value in quotes", at: ":"),
    Fault("a\nb: 2\n", "':' cannot stand here; check the indentation, and the line above", at: ":"),
    Fault("a: @home\n", "'@' cannot begin a value; put the value in quotes", at: "@"),
    Fault("रद्द: करें\na: **करें**\n", "'*' cannot begin a value; put the value in quotes", at: "*"),
    Fault("a: & b\n", "'&' cannot begin a value; put the value in quotes", at: "&"),
    Fault("a: 1\n\tb: 2\n", "a tab cannot indent; use spaces", at: "\t"),
    Fault("a: |\n\tb\n", "a tab cannot indent; use spaces", at: "\t"),
    Fault("a: 1\nkey and more\nb: 2\n", "expected ':' after this key", at: "key and more"),
    Fault("a: 1\n- b\n", "expected a key here, as in 'key: value'", at: "-"),
    Fault("a: 'never\nb: 1\n", "this quote is never closed", at: "'"),
    Fault("a: \"C:\\dir\"\n", "'\\d' is no escape; a backslash is '\\\\' in double quotes", at: "\\d"),
    Fault("a: - b\n", "'-' cannot begin a list on the line of its key; begin it on the next line", at: "-"),
    Fault("- a\nb: 1\n", "expected '-', as on the lines before", at: "b"),
    Fault("a: [b}\n", "expected ',' or ']'", at: "}"),
    Fault("a: {b: c]\n", "expected ',' or '}'", at: "]"),
    Fault("a: {b: c\n", "expected ',' or '}'", at: ""),
    Fault("[a]\nb\n", "the value is complete before this", at: "b"),
    Fault("a: \u{1}\n", "a control character, which YAML does not allow", at: "\u{1}"),
  ]

  @Test(arguments: unreadable)
  func `libyaml's complaint is put in a writer's words, at its place`(_ fault: Fault) {
    expectOnly(fault)
    #expect(readYAML(in: SourceFile(path: "a.yml", text: fault.text), codes: .configuration).node == nil)
  }

  @Test func `a byte that is not UTF-8 is a fault at that byte`() {
    let file = SourceFile(path: "a.yml", bytes: Array("शी: a".utf8) + [0xFF, 0x0A])
    let diagnostics = readYAML(in: file, codes: .configuration).diagnostics
    #expect(diagnostics.map(\.message) == ["a byte that is not UTF-8"])
    #expect(diagnostics.map(\.range.bytes.lowerBound) == [9])
  }

  @Test func `a key that comes twice has a note on the first, and the first stands`() {
    let file = SourceFile(path: "a.yml", text: "a: 1\nb: 2\na: 3\n")
    var (fields, diagnostics) = readFields(in: file, codes: .configuration)
    #expect(diagnostics.first?.notes == [Note("first written here", at: file.range(0..<1))])
    #expect(fields?.integer("a") == 1)
  }

  @Test func `an open bracket is shown beside the place where it should be closed`() {
    let file = SourceFile(path: "a.yml", text: "a: [b\nc: d\n")
    let diagnostic = readYAML(in: file, codes: .configuration).diagnostics.first
    #expect(diagnostic?.notes == [Note("the flow sequence begins here", at: file.range(3..<4))])
  }

  @Test func `faults have the code of the caller, and all that can be found are`() {
    let file = SourceFile(path: "a.md", text: "a: &x 1\nb: *x\n")
    let diagnostics = readYAML(in: file, codes: .frontMatter).diagnostics
    #expect(diagnostics.map(\.code) == [.frontMatterSyntax, .frontMatterSyntax])
  }

  private func expectOnly(_ fault: Fault) {
    let file = SourceFile(path: "a.yml", text: fault.text)
    let diagnostics = readYAML(in: file, codes: .configuration).diagnostics
    #expect(diagnostics.map(\.message) == [fault.message])
    #expect(diagnostics.map { file.text($0.range.bytes) } == [fault.place])
  }
}
