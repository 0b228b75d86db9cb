import TestSupport
import Testing

/// Sources of facts by which a stranger could try to stall a build, or to fill its memory.
///
/// Each takes seconds at most in debug, and took minutes or gigabytes where one thing was compared with all others.
@Suite struct FactsStallTests {
  /// A check of `files` that may take `seconds` of the processor's time.
  private func check(_ files: [String: String], seconds: Int) throws -> CommandRun {
    let site = try Folder(["content/a.md": "---\ntitle: A\n---\n\nText.\n"].merging(files) { $1 })
    let script = "ulimit -t \(seconds) -v 1000000; exec $LOCKSTEP check --format json"
    return try RunningCommand(script: script, in: site).outcome()
  }

  /// What the check says of facts in `files`.
  private func faults(_ files: [String: String], seconds: Int) throws -> [String] {
    try JSONReport(check(files, seconds: seconds)).findings.filter { $0.code == "LS606" }.map(\.message)
  }

  @Test func `a catalogue's text may say a percent sign and zeros without end`() throws {
    let zeros = String(repeating: "0", count: 32_000)
    let catalog = """
      {"version": "1.0", "sourceLanguage": "en", "strings": {
        "green": {"localizations": {"en": {"stringUnit": {"state": "translated", "value": "%\(zeros)"}}}}
      }}
      """
    let run = try check(
      [
        "lockstep.yml": "title: Tea\nfacts: {swift: [App], catalogs: [App]}\n", "App/Localizable.xcstrings": catalog,
        "App/Tea.swift": """
        enum Tea {
          case green
          var label: String { switch self { case .green: String(localized: "green") } }
        }
        """,
        "content/a.md": "---\ntitle: A\n---\n\n<!-- lockstep:cases Tea -->\n- Green\n",
      ], seconds: 10)
    #expect(run.output.contains(#""code":"LS101""#), "\(run.errors)")
  }

  @Test func `a schema's long name is told, and not written into the names of all below it`() throws {
    let name = String(repeating: "n", count: 200_000)
    let properties = (1...5_000).map { #""p\#($0)": {"enum": ["a", "b"]}"# }.joined(separator: ", ")
    let found = try faults(
      [
        "lockstep.yml": "title: Tea\nfacts: {schemas: [api.json]}\n",
        "api.json": #"{"$defs": {"\#(name)": {"properties": {\#(properties)}}}}"#,
      ], seconds: 20)
    #expect(found.first == "a schema's name has at most 500 bytes, with those around it")
    #expect(found.last == "4900 more faults in this file; mend these first")
    #expect(found.count == 101)
  }

  @Test func `thousands of constants, descriptions and values that no reader sees are facts`() throws {
    let values = (1...32_000).map { "v\($0)" }
    let constants = values.map { #"{"const": "\#($0)"}"# }.joined(separator: ", ")
    let list = values.map { "\"\($0)\"" }.joined(separator: ", ")
    let texts = values.map { #""\#($0)": "text""# }.joined(separator: ", ")
    let found = try faults(
      [
        "lockstep.yml": "title: Tea\nfacts: {schemas: [api.json]}\n",
        "api.json": """
        {"$defs": {
          "A": {"oneOf": [\(constants)]},
          "B": {"enum": [\(list)], "x-enum-descriptions": {\(texts)}, "x-lockstep-internal": {\(texts)}}
        }}
        """,
      ], seconds: 20)
    #expect(found == [])
  }

  @Test(arguments: [
    ("", "'%TAG' is a directive; leave it out"),
    ("type: object\n", "a second document begins here; a file holds one"),
    ("type: object\n...\n# directives\n...\n", "a second document begins here; a file holds one"),
  ])
  func `directives are told by the first`(before: String, message: String) throws {
    let directives = (1...160_000).map { "%TAG !a\($0)! b\n" }.joined()
    let found = try faults(
      [
        "lockstep.yml": "title: Tea\nfacts: {schemas: [api.yaml]}\n",
        "api.yaml": "\(before)\(directives)---\ntype: object\n",
      ], seconds: 12)
    #expect(found == [message])
  }

  @Test func `of two hundred thousand faults of a facts file, the first hundred are told`() throws {
    let entries = String(repeating: "1,", count: 200_000)
    let found = try faults(
      [
        "lockstep.yml": "title: Tea\nfacts: {json: [app.json]}\n",
        "app.json": #"{"version": 1, "enums": [\#(entries)1]}"#,
      ], seconds: 12)
    #expect(found.prefix(100).allSatisfy { $0 == "'enums' must hold keys and values, not '1'" })
    #expect(found.dropFirst(100) == ["199901 more faults in this file; mend these first"])
  }
}
