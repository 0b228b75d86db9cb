import Diagnostics
import TestSupport
import Testing

@Suite struct `A report for reviewdog` {
  private static let article: MarkedText = "‹one› two ‹three›"
  private static let x: SourceFile = article.file("x.md")

  @Test func `suggests a fix as one stretch of text`() {
    let edits = article(["1", "3"])
    #expect(suggestions(of: Fix(.safe, "count", edits: edits)).contains(#""column":14}},"text":"1 two 3"}]"#))
  }

  @Test(arguments: [
    Fix(.placeholder, "fill in", edits: [Edit(replacing: SourceRange(path: "x.md", bytes: 0..<1), with: "…")]),
    Fix(.safe, "elsewhere", edits: [Edit(replacing: SourceRange(path: "y.md", bytes: 0..<1), with: "a")]),
  ])
  func `suggests nothing that must be filled in or lies elsewhere`(fix: Fix) {
    #expect(suggestions(of: fix).contains(#""suggestions":[]"#))
  }

  private func article(_ texts: [String]) -> [Edit] {
    zip(Self.article.ranges, texts).map { Edit(replacing: Self.x.range($0), with: $1) }
  }

  private func suggestions(of fix: Fix) -> String {
    let diagnostic = Diagnostic(.brokenLink, "a", at: Self.x.range(0..<1), fixes: [fix])
    return ReviewdogReport().text(of: [diagnostic]) { $0 == Self.x.path ? Self.x : nil }
  }
}
