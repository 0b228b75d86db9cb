import Diagnostics
import Testing
import YAML

@Suite struct `The fields of a mapping` {
  enum URLStyle: String, CaseIterable { case directory, file }

  @Test func `each kind is read from the text that is written`() throws {
    var fields = try fields(
      """
      title: Cancel an order
      draft: true
      order: -12
      updated: 2024-02-29
      aliases: [old, 'older']
      urls: file
      facts:
        swift: [Sources]
      extra: {a: 1}
      """)
    #expect(fields.text("title") == "Cancel an order")
    #expect(fields.flag("draft") == true)
    #expect(fields.integer("order") == -12)
    #expect(fields.date("updated")?.description == "2024-02-29")
    #expect(fields.texts("aliases") == ["old", "older"])
    #expect(fields.choice("urls", of: URLStyle.self) == .file)
    #expect(fields.fields("facts") { $0.texts("swift") } == ["Sources"])
    #expect(fields.node("extra") != nil)
    #expect(fields.finish().isEmpty)
  }

  @Test(arguments: ["", "title:", "title: ~", "title: null # later"])
  func `a key without a value is as absent as one that is not there`(text: String) throws {
    var fields = try fields(text)
    #expect(fields.text("title") == nil)
    #expect(fields.finish().isEmpty)
  }

  @Test func `an empty text in quotes is a text`() throws {
    var fields = try fields("title: ''")
    #expect(fields.text("title") == "")
  }

  @Test(arguments: [
    ("title: [a]", "'title' must be a text, not a list", "[a]"),
    ("title:\n  a: b", "'title' must be a text, not keys and values", "a: b"),
    ("draft: yes", "'draft' must be 'true' or 'false', not 'yes'", "yes"),
    ("draft: 'true'", "'draft' must be 'true' or 'false', not ''true''", "'true'"),
    ("order: first", "'order' must be a whole number, not 'first'", "first"),
    ("order: 012", "'order' must be a whole number, not '012'", "012"),
    ("order: 1.5", "'order' must be a whole number, not '1.5'", "1.5"),
    ("order: 9223372036854775808", "'order' must be a whole number, not '9223372036854775808'", "9223372036854775808"),
    ("updated: 2023-02-29", "'updated' must be a day, as in '2026-03-01', not '2023-02-29'", "2023-02-29"),
    ("updated: 1 March", "'updated' must be a day, as in '2026-03-01', not '1 March'", "1 March"),
    ("aliases: old", "'aliases' must be a list, as in '[a, b]', not 'old'", "old"),
    ("aliases: [a, [b]]", "'aliases' must be a list of texts, not a list", "[b]"),
    ("aliases: [a, {b: c}]", "'aliases' must be a list of texts, not keys and values", "{b: c}"),
    ("aliases:\n  - a\n  -\n", "'aliases' must be a list of texts, not nothing", "aliases"),
    ("urls: dir", "'urls' must be 'directory' or 'file', not 'dir'", "dir"),
    ("facts: Sources", "'facts' must hold keys and values, as in 'key: value', not 'Sources'", "Sources"),
    ("facts:\n  on: 1", "'facts.on' must be 'true' or 'false', not '1'", "1"),
  ])
  func `a value of another kind is a fault that says both kinds`(text: String, message: String, place: String) throws {
    let file = SourceFile(path: "a.yml", text: text)
    var fields = try #require(readFields(in: file, codes: .configuration).fields)
    _ = fields.text("title")
    _ = fields.flag("draft")
    _ = fields.integer("order")
    _ = fields.date("updated")
    _ = fields.texts("aliases")
    _ = fields.choice("urls", of: URLStyle.self)
    _ = fields.fields("facts") { $0.flag("on") }
    let diagnostics = fields.finish()
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.code) == [.configurationValue])
    #expect(diagnostics.map { file.text($0.range.bytes) } == [place])
  }

  @Test func `an unknown key is an error with a suggestion and a fix`() throws {
    var fields = try fields("descripton: x")
    _ = fields.text("title")
    _ = fields.text("description")
    let diagnostic = try #require(fields.finish().first)
    #expect(diagnostic.code == .configurationKey)
    #expect(diagnostic.message == "'descripton' is no known key; did you mean 'description'?")
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.text) == ["description"])
  }

  @Test func `a suggestion that would make a key come twice is no fix`() throws {
    var fields = try fields("titel: x\ntitle: y")
    _ = fields.text("title")
    let diagnostic = try #require(fields.finish().first)
    #expect(diagnostic.message == "'titel' is no known key; did you mean 'title'?")
    #expect(diagnostic.fixes.isEmpty)
  }

  @Test func `a key below another is unknown under both names`() throws {
    var fields = try fields("facts: {swfit: []}")
    _ = fields.fields("facts") { $0.texts("swift") }
    #expect(fields.finish().map(\.message) == ["'facts.swfit' is no known key; did you mean 'swift'?"])
  }

  @Test func `several rooms ask in turn, and the last one's end reports what none asked for`() throws {
    func room(_ key: String, of fields: inout Fields) -> String? { fields.text(key) }
    var fields = try fields("a: 1\nb: 2\nsomething: 3")
    #expect(room("a", of: &fields) == "1")
    #expect(room("b", of: &fields) == "2")
    #expect(fields.finish().map(\.message) == ["'something' is no known key"])
  }

  @Test(arguments: [("- a", "a list"), ("text", "'text'"), ("'quoted'", "''quoted''")])
  func `a text that holds no keys has no fields`(text: String, found: String) {
    let file = SourceFile(path: "a.yml", text: text)
    let (fields, diagnostics) = readFields(in: file, codes: .configuration)
    #expect(fields == nil)
    #expect(diagnostics.map(\.message) == ["the text must hold keys and values, as in 'key: value', not \(found)"])
    #expect(diagnostics.map(\.range.bytes) == [0..<text.utf8.count])
  }

  @Test func `a room reports what only it can judge at the value's place`() throws {
    var fields = try fields("a: 1")
    #expect(fields.keyBytes(of: "a") == 0..<1)
    #expect(fields.valueBytes(of: "a") == 3..<4)
    #expect(fields.valueBytes(of: "b") == nil)
    fields.report("'1' is too small", at: 3..<4)
    _ = fields.text("a")
    #expect(fields.finish().map(\.code) == [.configurationValue])
  }

  private func fields(_ text: String) throws -> Fields {
    try #require(readFields(in: SourceFile(path: "lockstep.yml", text: text), codes: .configuration).fields)
  }
}
