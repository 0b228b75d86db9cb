import Diagnostics
import Drift
import Facts
import Markdown
import Testing

@Suite struct `A label` {
  @Test(
    arguments: ["", " ", "\u{A0}", "...", "!", "\u{1F44D}"],
    [
      "- Red\n- Green\n", "Choose red or green.\n", "| Color |\n|---|\n| Red |\n| Green |\n",
    ]) func `without a word is told where it stands, and asked of no list`(_ label: String, _ block: String) throws
  {
    let module = Module().adding("Color", ["red": "Red", "blue": .label(label), "green": "Green"])
    let transcript = try Article("<!-- lockstep:cases Color -->\n" + block).transcript(against: module)
    #expect(
      transcript == """
        error[LS603] Orders.swift:3:15-\(17 + label.utf8.count): the label of 'Color.blue' has no word, so no text can say it
          note help.md:1:21-26: bound here by 'lockstep:cases Color'
        """)
  }

  @Test func `without a word is told in a flow too`() throws {
    let module = Module().adding("Step", ["open": "Open", "wait": ""])
      .adding(flow: "Flow.main", of: "Step", ["open", "wait"])
    let article = Article("<!-- lockstep:steps Flow.main -->\n- Tap **Open**.\n- Wait.\n")
    #expect(
      try article.transcript(against: module) == """
        error[LS603] Orders.swift:3:15-17: the label of 'Step.wait' has no word, so no text can say it
          note help.md:1:21-30: bound here by 'lockstep:steps Flow.main'
        """)
  }

  @Test func `that several cases compute names each binding once`() throws {
    let shared = SourceRange(path: "Orders.swift", bytes: 0..<4)
    let cases = ["red", "green"].map {
      CaseFact(name: $0, rawValue: nil, labels: [.english: .unreadable(at: shared)], range: shared)
    }
    let facts = FactSet(enums: [EnumFact(module: "Orders", name: "Color", cases: cases, range: shared)], flows: [])
    let file = SourceFile(path: "help.md", text: "<!-- lockstep:cases Color -->\n- Red\n")
    let claims = try Document(parsing: file, from: 0).outline().claims(in: .english).claims
    let found = Check(claims, against: facts).diagnostics
    #expect(found.map(\.code) == [.unreadableLabel])
    #expect(found.map(\.notes.count) == [1])
  }
}
