import TestSupport
import Testing

/// What `facts.json` names.
@Suite struct FactsFileTests {
  @Test func `needs no more than names and labels`() throws {
    let site = try Self.site(
      #"{"version": 1, "enums": [{"name": "Reason", "cases": [{"name": "other", "label": "Other reasons"}]}]}"#)
    let run = try runCommand("check", in: site)
    #expect(run.status == 0, "\(run.output)")
    #expect(
      try runCommand("facts", "--format", "text", in: site).output == "app.Reason\n  other  en 'Other reasons'\n\n")
  }

  @Test func `keeps labels of all kinds and languages`() throws {
    let facts = """
      {"version": 1, "enums": [{"module": "App", "name": "Reason", "cases": [
        {"name": "a", "labels": {"en": "A", "hi": "अ"}}, {"name": "b", "label": null},
        {"name": "c", "label": {"forms": [{"text": "Tap", "device": "iphone"}, {"text": "Click"}]}},
        {"name": "d", "label": {"differing": [{"text": "D", "branch": "iOS"}, {"text": null}]}},
        {"name": "e", "label": {"unknown": "from a server"}, "rawValue": 5},
        {"name": "f", "labels": {"hi": {"untranslated": "marked as new"}}, "key": "f.label", "table": "Reasons"}
      ]}]}
      """
    let run = try runCommand("facts", in: Self.site(facts))
    #expect(run.status == 0, "\(run.errors)")
    for part in [
      #""labels": {"en": "A", "hi": "अ"}"#, #""labels": {"en": null}"#, #"{"text": "Tap", "device": "iphone"}"#,
      #"{"text": "D", "branch": "iOS"}"#, #"{"text": null}"#, #""unknown": "#, #""rawValue": "5""#,
      #""untranslated": "marked as new""#, #""key": "f.label""#, #""table": "Reasons""#,
    ] {
      #expect(run.output.contains(part), "\(part)\n\(run.output)")
    }
  }

  @Test(arguments: [
    (#"‹{›"enums": []}"#, "a facts file must say its version: '\"version\": 1'"),
    (#"{"version": ‹2›}"#, "version 2 of facts files is unknown; this Lockstep reads version 1"),
    (#"‹[1]›"#, "a facts file must be an object"),
    (#"{"version": 1, ‹"enumz"›: []}"#, "'enumz' is no known key; did you mean 'enums'?"),
    (#"{"version": 1, "enums": [‹{›"cases": []}]}"#, "an enum must have 'name'"),
    (#"{"version": 1, "enums": [{"name": ‹1›}]}"#, "'name' must be a text in quotes"),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "a", ‹"lable"›: "A"}]}]}"#,
      "'enums.cases.lable' is no known key; did you mean 'label'?"
    ),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "a"}, {"name": ‹"a"›}]}]}"#, "'a' is a case twice"
    ),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "a", "label": ‹{}›}]}]}"#,
      "a label that is no text must say one of 'forms', 'differing', 'unknown' and 'untranslated'"
    ),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "a", "labels": {‹"a b"›: "x"}}]}]}"#,
      "'a b' is no language tag; 'en', 'hi' and 'pt-BR' are"
    ),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "a", ‹"label"›: "A", "labels": {"en": "B"}}]}]}"#,
      "'label' is the label in 'en', which 'labels' has too"
    ),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "open"}]}], "#
        + #""flows": [{"name": "F.f", "enum": "E", "steps": [‹"opne"›]}]}"#,
      "'opne' is no case of 'E'; did you mean 'open'?"
    ),
    (
      #"{"version": 1, "flows": [{"name": "F.f", "enum": ‹"E"›, "steps": ["a"]}]}"#,
      "'E' is no enum of module 'app' in this file"
    ),
    (
      #"{"version": 1, "enums": [{"name": "E", "cases": [{"name": "a"}], "retiredNames": {"b": ‹"c"›}}]}"#,
      "'c' is no case here; did you mean 'a'?"
    ),
  ])
  func `is an error where something means nothing, at its place`(text: String, message: String) throws {
    let facts = MarkedText(text)
    let run = try runCommand("check", "--format", "json", in: Self.site(facts.text))
    let findings = try JSONReport(run).findings.filter { $0.code == "LS606" }
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.range.start.column) == [facts.range.lowerBound + 1])
    #expect(run.status == 1)
  }

  @Test func `is corrected with quotes`() throws {
    let run = try runCommand("check", "--format", "json", in: Self.site(#"{"version": 1, "enumz": []}"#))
    let edits = try JSONReport(run).findings.flatMap(\.fixes).flatMap(\.edits).map(\.text)
    #expect(edits == [#""enums""#])
  }

  @Test func `that cannot be read is told alone, not with every name that it may hold`() throws {
    let run = try runCommand("check", "--format", "json", in: Self.site(#"{"version": 1, "#))
    #expect(try JSONReport(run).findings.map(\.code) == ["LS606"])
  }

  private static func site(_ facts: String) throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Help\nfacts: {json: [app.json]}\n", "app.json": facts,
      "content/index.md": "---\ntitle: Home\n---\n\n<!-- lockstep:cases Reason -->\n- Other reasons\n",
    ])
  }
}
