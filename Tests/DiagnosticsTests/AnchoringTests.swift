import Diagnostics
import Testing

@Suite struct `A finding in a review` {
  private static let article = SourceFile(path: "help.md", text: "one\ntwo\nthree\n")
  private static let code = SourceFile(path: "App.swift", text: "first\nsecond\n")
  private static let finding = Diagnostic(
    .missingCase, "'Red', label of 'Color.red', is not listed here", at: article.range(4..<7), symbol: "Color.red",
    language: .english,
    notes: [Note("far off", at: code.range(0..<5)), Note("label defined here", at: code.range(6..<12))],
    fixes: [Fix(.review, "add it", edits: [Edit(replacing: article.range(7..<7), with: "x")])])

  private func diagnostic(on path: String?, line: Int = 1) -> Diagnostic? {
    var change = ChangedLines()
    if let path { change.add(line...line, of: path) }
    return [Self.finding].anchored(to: change) { path in [Self.article, Self.code].first { $0.path == path } }.first
  }

  @Test func `stands on the other side where only that changed`() throws {
    let anchored = try #require(diagnostic(on: "App.swift", line: 2))
    #expect(anchored.range == Self.code.range(6..<12))
    #expect(anchored.message == "'Red', label of 'Color.red', is not listed at help.md:2")
    #expect(anchored.notes == [Self.finding.notes[0], Note("it shows here", at: Self.article.range(4..<7))])
    #expect(anchored.fixes == Self.finding.fixes)
    #expect(anchored.symbol == "Color.red" && anchored.severity == Self.finding.severity)
  }

  @Test func `says in brackets where it shows, unless its words do`() {
    let finding = Diagnostic(
      .unknownLabel, "'Rad' is no label of 'Color'", at: Self.article.range(0..<3),
      notes: [Note("declared here", at: Self.code.range(0..<5))])
    var change = ChangedLines()
    change.addWhole("App.swift")
    let anchored = [finding].anchored(to: change) { path in [Self.article, Self.code].first { $0.path == path } }
    #expect(anchored.map(\.message) == ["'Rad' is no label of 'Color' (at help.md:1)"])
  }

  @Test(arguments: [(nil, 1), ("help.md", 2), ("App.swift", 9), ("other.md", 2)])
  func `stays where it is otherwise`(_ path: String?, _ line: Int) {
    #expect(diagnostic(on: path, line: line) == Self.finding)
  }

  @Test func `stays where both sides changed`() {
    var change = ChangedLines()
    change.addWhole("App.swift")
    change.addWhole("help.md")
    #expect([Self.finding].anchored(to: change) { _ in Self.article } == [Self.finding])
  }
}
