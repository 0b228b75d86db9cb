import Diagnostics
import Drift
import Facts
import TestSupport
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

  @Test func `that several cases compute together is told at each of them`() throws {
    let shared = SourceRange(path: "Orders.swift", bytes: 0..<4)
    let cases = ["red", "green"].enumerated().map { index, name in
      CaseFact(
        name: name, rawValue: nil, labels: [.english: .unreadable(at: shared)],
        range: SourceRange(path: "Orders.swift", bytes: index + 9..<index + 10))
    }
    let facts = FactSet(enums: [EnumFact(module: "Orders", name: "Color", cases: cases, range: shared)], flows: [])
    let list = "<!-- lockstep:cases Color -->\n- Red\n"
    let file = SourceFile(path: "help.md", text: list + "\n" + list)
    let claims = try Article(file).claims().claims
    let found = Check(claims, against: facts).diagnostics
    #expect(found.map(\.code) == [.unreadableLabel, .unreadableLabel])
    #expect(found.map(\.symbol) == ["Color.red", "Color.green"])
    #expect(found.map { $0.notes.first?.range } == [shared, shared])
    #expect(found.map(\.notes.count) == [3, 3], "the label's place and the two bindings")
  }

  private static let colors = Module().adding("Color", ["red": "Red", "green": "Green", "blue": "Dark blue"])

  @Test(arguments: [
    "- Red\n- Green\n- ‹Navy›\n", "- Red\n- **‹Navy›:** anything else\n- Green\n",
    "| Color |\n|---|\n| Red |\n| ‹Navy› |\n| Green |\n",
  ]) func `that is renamed is told once a list, where the old name stands`(_ block: String) throws {
    let marked = MarkedText("<!-- lockstep:cases Color -->\n\(block)")
    let found = try Article(marked.text).diagnostics(against: Self.colors)
    #expect(found.map(\.code) == [.uncoveredCase, .unknownLabel])
    #expect(found.last?.range.bytes == marked.range)
    #expect(found.last?.notes.map(\.message) == ["label defined here"])
    #expect(found.last?.fixes.map(\.grade) == [.review])
    #expect(found.last?.fixes.flatMap(\.edits).map(\.text) == ["Dark blue"])
  }

  @Test(arguments: [
    ("- Red\n- ~~‹Green›~~\n- Dark blue\n", "Color.green"), ("- Red\n- Green\n- Dark ~~‹blue›~~\n", "Color.blue"),
    ("Choose red, ~~‹green›~~ or dark blue.\n", "Color.green"),
    ("| Color |\n|---|\n| Red |\n| ~~‹Green›~~ |\n| Dark blue |\n", "Color.green"),
  ]) func `that is struck out is not said`(_ block: String, _ symbol: String) throws {
    let marked = MarkedText("<!-- lockstep:cases Color -->\n\(block)")
    let found = try Article(marked.text).diagnostics(against: Self.colors)
    #expect(found.map(\.code) == [.uncoveredCase, .unknownLabel])
    #expect(found.last?.range.bytes.upperBound == marked.range.upperBound)
    #expect(found.last?.message.hasSuffix("is struck out, so it does not name '\(symbol)'") == true)
  }

  @Test func `that is struck out is no step's`() throws {
    let module = Module().adding("Step", ["open": "Open"]).adding(flow: "Flow.main", of: "Step", ["open"])
    let transcript = try Article("<!-- lockstep:steps Flow.main -->\n- Tap ~~**Open**~~.\n").transcript(against: module)
    #expect(transcript.hasPrefix("error[LS402] help.md:2:11-15: step 1 does not say its label in bold"))
    #expect(!transcript.contains("fix "))
  }

  @Test(arguments: [30, 40, 200]) func `is misspelt in lists of any length`(_ count: Int) throws {
    let labels = (0..<count).map { "Reason \(Self.word($0)) of many" }
    let cases = labels.enumerated().map { index, label in
      let range = SourceRange(path: "Orders.swift", bytes: index..<index + 1)
      return CaseFact(name: "c\(index)", rawValue: nil, labels: [.english: .text(label, at: range)], range: range)
    }
    let range = SourceRange(path: "Orders.swift", bytes: 0..<1)
    let facts = FactSet(enums: [EnumFact(module: "Orders", name: "Reason", cases: cases, range: range)], flows: [])
    func codes(_ block: String) throws -> [Code: Int] {
      let file = SourceFile(path: "help.md", text: "<!-- lockstep:cases Reason -->\n\(block)\n")
      let claims = try Article(file).claims().claims
      return Dictionary(Check(claims, against: facts).diagnostics.map { ($0.code, 1) }, uniquingKeysWith: +)
    }
    #expect(try codes("Give " + labels.joined(separator: ", ") + ".") == [:])
    #expect(try codes(labels.map { "- \($0)\n" }.joined()) == [:])
    let misspelt = labels.map { $0.replacing("Reason", with: "Reasn") }
    #expect(try codes(misspelt.map { "- \($0)\n" }.joined()) == [.nearMissLabel: count])
    #expect(try codes("Give " + misspelt.joined(separator: ", ") + ".") == [.nearMissLabel: count])
  }

  /// A word that is four edits and more from any other.
  private static func word(_ number: Int) -> String {
    let syllables = ["kato", "melu", "sirp", "bond", "wegy", "hula", "fizz", "jrax"]
    return [number / 64 % 8, number / 8 % 8, number % 8].map { syllables[$0] }.joined()
  }
}
