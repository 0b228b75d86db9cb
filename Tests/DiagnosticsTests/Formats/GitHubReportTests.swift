import Diagnostics
import TestSupport
import Testing

@Suite struct `A report for GitHub` {
  private static let article: MarkedText = "Choose ‹servicable›, or\n‹another\nthing›."
  private static let x = article.file("content/x.md")
  private static let y = SourceFile(path: "Sources/Y.swift", text: "case a")
  private static let warning = Diagnostic(.labelCase, "differs | in case", at: x.range(article.ranges[1]))
  private static let error = Diagnostic(
    .nearMissLabel, "50% of 'servicable': wrong, *very*", at: x.range(article.ranges[0]),
    notes: [Note("label defined here", at: y.range(5..<6))],
    fixes: [Fix(.safe, "replace it", edits: [])])

  private static func file(_ path: String) -> SourceFile? { [x, y].first { $0.path == path } }

  @Test func `is a command a finding, the worst first, and a notice of its other side`() {
    let rule = RuleDescription(code: .nearMissLabel, title: "A label, misspelt", text: "")
    let text = GitHubReport(rules: [rule], folder: "help")
      .text(of: [Self.warning, Self.error], summary: Summary(of: [Self.warning, Self.error]), file: Self.file)
    #expect(
      text == """
        ::error file=help/content/x.md,line=1,endLine=1,col=8,endColumn=18,title=LS301%3A A label%2C misspelt::\
        50%25 of 'servicable': wrong, *very*%0Afix (safe): replace it
        ::notice file=help/Sources/Y.swift,line=1,endLine=1,col=6,endColumn=7,title=LS301%3A A label%2C misspelt::\
        label defined here
        ::warning file=help/content/x.md,line=2,endLine=3,title=LS303::differs | in case
        1 error, 1 warning in 0 articles; 0 facts, 0 bindings, 0 languages checked in 0 s

        """)
  }

  @Test func `has a table of all findings for the step's summary`() {
    let text = GitHubStepSummary().text(
      of: [Self.warning, Self.error], summary: Summary(of: [Self.warning, Self.error]), file: Self.file)
    #expect(
      text == #"""
        ## Lockstep

        1 error, 1 warning in 0 articles; 0 facts, 0 bindings, 0 languages checked in 0 s

        | | Code | Where | What is wrong | The other side |
        | --- | --- | --- | --- | --- |
        | error | LS301 | content/x\.md\:1 | 50% of 'servicable'\: wrong, \*very\* | Sources/Y\.swift\:1\: label defined here |
        | warning | LS303 | content/x\.md\:2 | differs \| in case |  |


        """#)
  }

  @Test func `leaves out of the step's summary what GitHub would not take`() {
    let message = String(repeating: "word ", count: 2_000)
    let many = (0..<200).map { Diagnostic(.brokenLink, "\($0) \(message)", at: SourceRange(path: "a", bytes: 0..<0)) }
    let text = GitHubStepSummary().text(of: many, summary: Summary(of: many)) { _ in nil }
    #expect(text.utf8.count < 1 << 20)
    #expect(text.contains("more are left out here."))
  }
}
