import Diagnostics
import Testing

@Suite struct FixRoundTests {
  private let file = SourceFile(path: "a.md", text: "one two three")

  private func fault(_ edits: [(Range<Int>, String)], _ grade: Grade = .safe) -> Diagnostic {
    Diagnostic(
      .nearMissLabel, "wrong", at: file.range(edits[0].0),
      fixes: [Fix(grade, "mend", edits: edits.map { Edit(replacing: file.range($0.0), with: $0.1) })])
  }

  @Test func `fixes that meet take turns, and one that waits leaves no edit`() {
    let round = FixRound([fault([(0..<3, "1")]), fault([(3..<4, "-"), (8..<13, "3")])]) { _ in file }
    #expect(round.files.map { String(decoding: $0.after.bytes, as: UTF8.self) } == ["1 two three"])
    #expect(round.applied.count == 1)
    #expect(round.waiting.count == 1)
  }

  @Test func `an edit that two findings ask for is made once`() {
    let round = FixRound([fault([(4..<7, "2")]), fault([(4..<7, "2"), (8..<13, "3")])]) { _ in file }
    #expect(round.files.map { String(decoding: $0.after.bytes, as: UTF8.self) } == ["one 2 3"])
    #expect(round.applied.count == 2)
  }

  @Test func `only what is safe is applied, and only to files that may be changed`() {
    #expect(FixRound([fault([(0..<3, "1")], .review)]) { _ in file }.files.isEmpty)
    #expect(FixRound([fault([(0..<3, "1")])]) { _ in nil }.files.isEmpty)
  }
}
