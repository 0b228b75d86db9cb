import Diagnostics
import Testing

@Suite struct `A summary` {
  @Test(arguments: [
    (1, 2, 9, "1 error, 2 warnings in 9 articles; 5 facts, 12 bindings, 2 languages checked in 0.04 s\n"),
    (2, 1, 1, "2 errors, 1 warning in 1 article; 5 facts, 12 bindings, 2 languages checked in 0.04 s\n"),
    (0, 1, 9, "no errors, 1 warning in 9 articles; 5 facts, 12 bindings, 2 languages checked in 0.04 s\n"),
    (0, 0, 9, "no errors in 9 articles; 5 facts, 12 bindings, 2 languages checked in 0.04 s\n"),
  ])
  func `is the last line for people`(errors: Int, warnings: Int, articles: Int, line: String) {
    var summary = Summary(of: [])
    summary.errors = errors
    summary.warnings = warnings
    summary.articles = articles
    summary.facts = 5
    summary.bindings = 12
    summary.languages = 2
    summary.seconds = 0.04
    #expect(ConsoleReport().text(of: [], summary: summary) { _ in nil } == line)
  }

  @Test(arguments: [
    (0.0, "0"), (0.0004, "0"), (0.0005, "0.001"), (0.04, "0.04"), (0.25, "0.25"), (1.0, "1"), (1.0499, "1.05"),
    (59.9996, "60"), (3600.125, "3600.125"), (-1.0, "0"), (.nan, "0"), (.infinity, "0"),
  ])
  func `gives seconds with three places at most`(seconds: Double, written: String) {
    var summary = Summary(of: [])
    summary.seconds = seconds
    let line = JSONLinesReport().text(of: [], summary: summary) { _ in nil }
    #expect(line.hasSuffix(#","seconds":\#(written)}}"# + "\n"))
  }

  @Test func `counts by severity`() {
    let place = SourceRange(path: "x.md", bytes: 0..<1)
    let summary = Summary(of: [
      Diagnostic(.brokenLink, "a", at: place), Diagnostic(.labelCase, "b", at: place),
      Diagnostic(.brokenLink, "c", at: place),
    ])
    #expect(summary.errors == 2)
    #expect(summary.warnings == 1)
  }
}
