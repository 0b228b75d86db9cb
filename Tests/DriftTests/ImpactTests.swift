import Diagnostics
import Drift
import Facts
import Markdown
import SwiftFacts
import Testing

@Suite struct `What changed in the code` {
  private static let old = """
    enum Color: String, CaseIterable {
      case red = "r", green = "g", blue = "b"
      var label: String { switch self { case .red: "Dark red" case .green: "Grass green" case .blue: "Sky blue" } }
    }
    enum Shop { static let tour: [Color] = [.red, .green, .blue] }
    """

  private func facts(_ text: String) -> FactSet {
    readFacts(
      in: [SourceModule(name: "App", files: [SourceFile(path: "App.swift", text: text)])], language: .english
    ).facts
  }

  /// The changes, as people read them, after `old` was replaced by `new` in the code.
  private func changes(_ old: String, _ new: String) throws -> [String] {
    try #require(Self.old.contains(old))
    let changes = facts(Self.old.replacing(old, with: new)).changes(since: facts(Self.old))
    return changes.map { change in
      change.words.map { piece in
        switch piece {
        case .said(let text): text
        case .quoted(let text): "'\(text)'"
        case .tagged(let tag): "(\(tag))"
        }
      }.joined(separator: " ")
    }
  }

  @Test func `is nothing where only the text did`() throws {
    #expect(try changes("enum Color", "/// Colours.\n  enum Color") == [])
  }

  @Test func `may be a label`() throws {
    #expect(
      try changes("Sky blue", "Sea blue") == [
        "label of 'Color.blue' (en) was 'Sky blue' and is now 'Sea blue'"
      ])
  }

  @Test func `is no move of a step that a flow has twice`() throws {
    let twice = Self.old.replacing(".green, .blue]", with: ".green, .red]")
    #expect(facts(twice).changes(since: facts(twice)) == [])
    let thrice = Self.old.replacing(".green, .blue]", with: ".green, .red, .red]")
    #expect(facts(thrice).changes(since: facts(twice)).map(\.kind) == [.stepAdded("red")])
  }

  @Test func `may be the name of a case, known by its raw value`() throws {
    #expect(
      try changes(
        #"case .green: "Grass green" case .blue: "Sky blue" } }"#,
        #"case .green: "Grass green" case .azure: "Sky blue" } }"#) == [
          "label of 'Color.blue' (en) was 'Sky blue' and is no longer known"
        ])
    let renamed = Self.old.replacing("blue =", with: "azure =").replacing(".blue", with: ".azure")
    #expect(
      facts(renamed).changes(since: facts(Self.old)).map(\.kind) == [
        .caseRenamed(from: "Color.blue"), .stepAdded("azure"), .stepRemoved("blue"),
      ])
  }

  @Test func `may be a case that came or went`() throws {
    #expect(try changes(#", blue = "b""#, "").contains("'Color.blue' is gone with label 'Sky blue'"))
    #expect(try changes(#"blue = "b""#, #"blue = "b", pink"#) == ["'Color.pink' is new"])
  }

  @Test func `may be who sees a case`() throws {
    #expect(
      try changes(#"case red = "r", green"#, "// lockstep:internal - testers\n  case red = \"r\"\n  case green") == [
        "no reader sees 'Color.red' any more: 'testers'"
      ])
  }

  @Test func `may be the order of a flow`() throws {
    #expect(try changes("[.red, .green, .blue]", "[.red, .blue, .green]").count == 1)
    #expect(try changes("[.red, .green, .blue]", "[.red, .blue]") == ["flow 'Shop.tour' has lost the step 'green'"])
    #expect(
      try changes("static let tour", "static let trip") == ["flow 'Shop.trip' is new", "flow 'Shop.tour' is gone"])
  }

  @Test func `may be an enum`() throws {
    #expect(
      try changes("enum Shop", "enum Size { case small }\n  enum Shop") == ["enum 'Size' is new"])
    let renamed = Self.old.replacing("Color", with: "Paint")
    #expect(
      facts(renamed).changes(since: facts(Self.old)).map(\.kind) == [.enumRenamed(from: "Color")],
      "the same cases and labels are the same enum")
  }

  @Test func `may be a form of a label that has several`() {
    func facts(_ forms: String...) -> FactSet {
      let range = SourceRange(path: "A.xcstrings", bytes: 0..<1)
      let label = CaseLabel.varying(forms.map { LabelForm($0, at: range) })
      let tap = CaseFact(name: "tap", rawValue: nil, labels: [.english: label], range: range)
      return FactSet(enums: [EnumFact(module: "App", name: "Hint", cases: [tap], range: range)])
    }
    #expect(
      facts("Tap twice", "Click once").changes(since: facts("Tap twice", "Click twice")).map(\.kind)
        == [.labelChanged(.english, from: "Click twice", to: "Click once")])
    #expect(facts("Click", "Tap").changes(since: facts("Tap", "Click")) == [])
  }
}

@Suite struct `Who speaks of what changed` {
  private static let old = Module().adding("Color", ["red": "Dark red", "blue": "Blue"])
  private static let new = Module().adding("Color", ["red": "Deep red", "blue": "Blau"])

  private static let article = Article(
    """
    <!-- lockstep:cases Color -->
    - Dark red
    - blue

    Press **Blue**, which is no Blue sky. Dark red is dark, ~~Dark red~~ is not, and dark red is not said.

    Deep red | it
    --- | ---
    Blue | no
    """)

  private func impact(_ article: Article = Self.article, old: Module = Self.old) throws -> Impact {
    let check = Check(try article.claims().claims, against: Self.new.facts)
    return try Impact(
      of: Self.new.facts.changes(since: old.facts), in: check, files: [(source: article.file, start: 0)])
  }

  private func file(_ path: String) -> SourceFile? {
    [Self.new.file, Self.article.file].first { $0.path == path }
  }

  @Test func `is a line that says a label by a variable, too`() throws {
    let file = SourceFile(path: "content/call.md", text: "Press {{colour}} now.\n")
    let impact = try Impact(
      of: Self.new.facts.changes(since: Self.old.facts), in: Check([], against: Self.new.facts),
      files: [(source: file, start: 0)], variables: Variables(["colour": "Dark red"]))
    let report = ImpactReport().text(of: impact, since: "main") { $0 == file.path ? file : self.file($0) }
    #expect(report.contains("content/call.md:1"), "\(report)")
  }

  @Test func `is each line that says a label, old or new`() throws {
    let report = ImpactReport().text(of: try impact(), since: "main", file: file)
    #expect(
      report == """
        2 facts have changed since main; 6 places in 1 file speak of them

        label of 'Color.red' (en) was 'Dark red' and is now 'Deep red'
          Orders.swift:2
          help.md:2: - Dark red
          help.md:5: Press **Blue**, which is no Blue sky. Dark red is dark, ~~Dark red~~ is not, and dark red is not said.
          help.md:7: Deep red | it

        label of 'Color.blue' (en) was 'Blue' and is now 'Blau'
          Orders.swift:3
          help.md:3: - blue
          help.md:5: Press **Blue**, which is no Blue sky. Dark red is dark, ~~Dark red~~ is not, and dark red is not said.
          help.md:9: Blue | no

        """, "\(report)")
  }

  @Test func `is also a list that says neither`() throws {
    let article = Article("<!-- lockstep:cases Color only=red -->\n- Scarlet\n")
    #expect(
      ImpactMarkdown().text(of: try impact(article), since: "main") { path in
        [Self.new.file, article.file].first { $0.path == path }
      } == """
        <!-- lockstep-impact -->
        **Lockstep:** 2 facts have changed since `main`; 1 place in 1 file speaks of them.

        - label of `Color.red` (`en`) was `Dark red` and is now `Deep red` (`Orders.swift:2`)
          - `help.md:1` is bound to `Color` and does not say it

        - label of `Color.blue` (`en`) was `Blue` and is now `Blau` (`Orders.swift:3`)
          - `help.md:1` is bound to `Color` and does not say it

        """)
  }

  @Test func `is nobody where nothing changed`() throws {
    let impact = try impact(old: Self.new)
    #expect(ImpactReport().text(of: impact, since: "main", file: file) == "no fact has changed since main\n")
    #expect(
      ImpactMarkdown().text(of: impact, since: "main", file: file)
        == "<!-- lockstep-impact -->\n**Lockstep:** no fact has changed since `main`.\n")
    #expect(
      ImpactJSON().text(of: impact, since: "main", file: file) == #"{"version":1,"since":"main","changes":[]}"# + "\n")
  }

  @Test func `gets a comment in which text of the code means nothing`() throws {
    let hostile = Module().adding("Color", ["red": "@team `<b>` | x\n# y", "blue": "Blau"])
    let check = Check(try Article("").claims().claims, against: hostile.facts)
    let impact = try Impact(of: hostile.facts.changes(since: Self.new.facts), in: check, files: [])
    let text = ImpactMarkdown().text(of: impact, since: "main", file: file)
    #expect(text.contains(#"is now `` @team `<b>` | x\n# y ``"#), "\(text)")
  }

  @Test func `gets a comment that names its places as the repository does`() throws {
    let text = ImpactMarkdown(folder: "docs/help/").text(of: try impact(), since: "main", file: file)
    #expect(text.contains("(`docs/help/Orders.swift:2`)"), "\(text)")
    #expect(text.contains("- `docs/help/help.md:2` `- Dark red`"), "\(text)")
  }

  @Test func `gets a comment that GitHub takes, however many places speak of one change`() throws {
    let lines = String(
      repeating: "Press **Dark red**, and look at what \(String(repeating: "x", count: 60)) does.\n\n", count: 900)
    let article = Article("<!-- lockstep:cases Color -->\n- Deep red\n- Blau\n\n\(lines)")
    let text = ImpactMarkdown().text(of: try impact(article), since: "main") { path in
      [Self.new.file, article.file].first { $0.path == path }
    }
    #expect(text.utf8.count < 65_536)
    #expect(text.contains("label of `Color.red` (`en`) was `Dark red` and is now `Deep red`"), "\(text.prefix(300))")
    #expect(text.contains("  - 891 more places in `lockstep impact`\n"), "\(text.suffix(300))")
    #expect(text.contains("label of `Color.blue`"))
  }

  @Test func `gets a comment that GitHub takes, however much changed`() throws {
    var facts = FactSet()
    var cases: [CaseFact] = []
    for number in 0..<3000 {
      let name = "case\(number)" + String(repeating: "x", count: 40)
      cases.append(CaseFact(name: name, rawValue: nil, labels: [:], range: SourceRange(path: "A.swift", bytes: 0..<0)))
    }
    facts = FactSet(enums: [
      EnumFact(module: "App", name: "Big", cases: cases, range: SourceRange(path: "A.swift", bytes: 0..<0))
    ])
    let before = FactSet(enums: [
      EnumFact(module: "App", name: "Big", cases: [], range: SourceRange(path: "A.swift", bytes: 0..<0))
    ])
    let impact = try Impact(
      of: facts.changes(since: before), in: Check([], against: facts), files: [])
    let text = ImpactMarkdown().text(of: impact, since: "main") { _ in nil }
    #expect(text.utf8.count < 65_536)
    #expect(text.hasSuffix("more changes are in `lockstep impact`.\n"))
  }
}
