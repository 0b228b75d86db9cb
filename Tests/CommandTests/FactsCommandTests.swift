import Foundation
import TestSupport
import Testing

@Suite struct FactsCommandTests {
  @Test func `prints enums with their cases and labels, and flows, sorted by their names`() throws {
    let run = try runCommand("facts", in: Self.site())
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "$schema": "urn:lockstep:facts:1",
          "version": 1,
          "enums": [
            {
              "module": "App",
              "name": "Reason",
              "documentation": "Why.",
              "cases": [
                {
                  "name": "other",
                  "rawValue": "o",
                  "labels": {"en": "Other reasons"},
                  "key": "Other reasons",
                  "place": "App/Reason.swift:3"
                },
                {
                  "name": "fraud",
                  "rawValue": "fraud",
                  "internal": "sellers never see it",
                  "labels": {
                    "en": {"unknown": "rawValue.capitalized"}
                  },
                  "place": "App/Reason.swift:5"
                }
              ],
              "place": "App/Reason.swift:2"
            },
            {
              "module": "App",
              "name": "Step",
              "cases": [
                {
                  "name": "open",
                  "labels": {"en": null},
                  "place": "App/Step.swift:1"
                }
              ],
              "place": "App/Step.swift:1"
            }
          ],
          "flows": [
            {
              "module": "App",
              "name": "Way.short",
              "enum": "Step",
              "steps": ["open"],
              "place": "App/Step.swift:4"
            }
          ],
          "retiredNames": {"Why": "Reason"}
        }

        """)
  }

  @Test func `prints a list for people`() throws {
    let run = try runCommand("facts", "--format", "text", in: Self.site())
    #expect(
      run.output == """
        App.Reason
          other  en 'Other reasons'
          fraud  en unknown, internal: sellers never see it

        App.Step
          open  en none

        App.Way.short, steps of Step
          1. open


        """)
  }

  @Test func `reads no article`() throws {
    let site = try Self.site()
    try site.change("content/index.md", to: "---\ntytle: [\n---\n<!-- lockstp:cases -->")
    #expect(try runCommand("facts", in: site).status == 0)
  }

  @Test(arguments: [
    ("App/Broken.swift", "enum {", "LS604", Int32(1)),
    ("lockstep.yml", "title: Help\nfacts: {swift: [App], jsn: [a.json]}\n", "LS911", 2),
    ("lockstep.yml", "title: Help\nfacts: {json: [none.json]}\n", "LS912", 2),
  ])
  func `prints nothing but what is wrong, and that elsewhere`(
    name: String, text: String, code: String, status: Int32
  ) throws {
    let site = try Self.site()
    try site.change(name, to: text)
    let run = try runCommand("facts", in: site)
    #expect(run.output == "")
    #expect(run.errors.contains("error[\(code)]"), "\(run.errors)")
    #expect(run.status == status)
  }

  @Test func `hands the facts of a site to another, which then finds the same`() throws {
    let site = try Folder.helpCentre()
    let facts = try runCommand("facts", in: site).output
    let other = try Folder.helpCentre()
    try other.remove("Sources")
    try other.change("app/facts.json", to: facts)
    try other.change("lockstep.yml", replacing: "swift: [Sources/Orders]", with: "json: [app/facts.json]")
    // What the catalogue says is among the facts.
    try other.change("lockstep.yml", replacing: "  catalogs: [Sources/Orders]\n", with: "")
    let article = "content/orders/cancel-or-reject-an-order.md"
    let changes: [(String, String)] = [
      ("", ""), ("Other reasons", "Othr reasons"), ("**Yes, Reject Order**", "**Reject Order**"),
      ("- Other reasons", "- Bad weather"), ("lockstep:cases Reje", "lockstep:cases Rejje"),
    ]
    let original = try site.read(article).text
    for (old, new) in changes {
      let text = old.isEmpty ? original : original.replacingOccurrences(of: old, with: new)
      try #require(old.isEmpty || text != original, "\(old)")
      try site.change(article, to: text)
      try other.change(article, to: text)
      let findings = try [site, other].map { folder in
        try JSONReport(runCommand("check", "--format", "json", in: folder)).findings
          .filter { $0.path == article }.map {
            "\($0.code) \($0.range.start.line):\($0.range.start.column) \($0.message)"
          }
      }
      #expect(findings[0] == findings[1])
      #expect(findings[0].isEmpty == old.isEmpty, "\(old)")
    }
    #expect(
      try runCommand("facts", in: other).output.replacing(#/,\n *"place": ".*"/#, with: "")
        == facts.replacing(#/,\n *"place": ".*"/#, with: ""))
  }

  @Test(.enabled(if: hasJSONSchema, "python3-jsonschema is not installed"))
  func `prints what facts.schema.json describes`() throws {
    for site in [try Self.site(), try Folder.helpCentre()] {
      let facts = try runCommand("facts", in: site).output
      #expect(try validation(of: facts) == "")
      #expect(try validation(of: facts.replacingOccurrences(of: "\"rawValue\"", with: "\"rawvalue\"")) != "")
    }
  }

  /// A site with a fact of each kind.
  static func site() throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Help\nfacts: {swift: [App]}\n",
      "App/Reason.swift": """
      /// Why.
      enum Reason: String {
        case other = "o"
        // lockstep:internal - sellers never see it
        case fraud
        var label: String {
          switch self {
          case .other: "Other reasons"
          case .fraud: rawValue.capitalized
          }
        }
      }
      @available(*, deprecated, renamed: "Reason") typealias Why = Reason
      """,
      "App/Step.swift": """
      enum Step { case open
        var label: String? { switch self { case .open: nil } } }
      enum Way {
        static let short: [Step] = [.open]
      }
      """,
    ])
  }
}
