import Diagnostics
import TestSupport
import Testing

/// The same word on a Hindi line stands in as many columns as there are ways to count.
@Suite struct `The columns of a Hindi line` {
  private static let line: MarkedText = "2. **ऑर्डर अस्वीकार** करें, फिर ‹कारण› चुनें।\n"
  private static let file = line.file("content/hi/a.md")
  private static let diagnostics = [
    Diagnostic(
      .nearMissLabel, "word", at: file.range(line.range), notes: [Note("here", at: file.range(line.range))],
      fixes: [Fix(.safe, "replace", edits: [Edit(replacing: file.range(line.range), with: "वजह")])])
  ]

  @Test func `are UTF-8 bytes in JSON Lines and for reviewdog`() {
    let range = #"{"start":{"line":1,"column":73},"end":{"line":1,"column":85}}"#
    let json = JSONLinesReport().text(of: Self.diagnostics, summary: Summary(of: [])) { _ in Self.file }
    #expect(json.contains(#""range":\#(range)"#))
    let reviewdog = ReviewdogReport().text(of: Self.diagnostics) { _ in Self.file }
    #expect(
      reviewdog == """
        {"message":"word","location":{"path":"content/hi/a.md","range":\(range)},"severity":"ERROR",\
        "source":{"name":"lockstep"},"code":{"value":"LS301"},"suggestions":[{"range":\(range),"text":"वजह"}],\
        "related_locations":[{"message":"here","location":{"path":"content/hi/a.md","range":\(range)}}]}

        """)
  }

  @Test func `are UTF-16 code units in SARIF and for GitHub`() {
    let sarif = SARIFReport(version: "1.0.0", rules: []).text(of: Self.diagnostics) { _ in Self.file }
    let region = #"{"startLine":1,"startColumn":33,"endLine":1,"endColumn":37}"#
    #expect(sarif.contains(#""columnKind":"utf16CodeUnits""#))
    #expect(sarif.components(separatedBy: region).count == 4)
    let github = GitHubReport(rules: []).text(of: Self.diagnostics, summary: Summary(of: [])) { _ in Self.file }
    #expect(github.hasPrefix("::error file=content/hi/a.md,line=1,endLine=1,col=33,endColumn=37,title=LS301::word"))
  }

  @Test func `are characters where people read`() {
    let junit = JUnitReport().text(of: Self.diagnostics, articles: [], summary: Summary(of: [])) { _ in Self.file }
    let console = ConsoleReport().text(of: Self.diagnostics, summary: Summary(of: [])) { _ in Self.file }
    let column = "2. **ऑर्डर अस्वीकार** करें, फिर ".count + 1
    #expect(junit.contains("error[LS301] at content/hi/a.md:1:\(column): word"))
    #expect(console.contains("--> content/hi/a.md:1:\(column)\n"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
