import Diagnostics
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: [String], _ new: [String]) -> String {
    let (before, after) = (SourceFile(path: "a.md", text: old.joined()), SourceFile(path: "a.md", text: new.joined()))
    return UnifiedDiff(from: before, to: after).text
  }

  private let lines = (1...20).map { "\($0)\n" }

  /// The lines with others at some places, from 1.
  private func lines(with others: [Int: String]) -> [String] {
    lines.enumerated().map { others[$0.offset + 1] ?? $0.element }
  }

  @Test func `shows changes that are far from each other apart, with three lines around each`() {
    #expect(
      diff(lines, lines(with: [2: "two\n", 15: ""])) == """
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,5 @@
         1
        -2
        +two
         3
         4
         5
        @@ -12,7 +12,6 @@
         12
         13
         14
        -15
         16
         17
         18

        """)
  }

  @Test func `shows changes as one where the lines around them meet`() {
    let heads = { (text: String) in text.split(separator: "\n").filter { $0.hasPrefix("@@") }.map(String.init) }
    #expect(heads(diff(lines, lines(with: [5: "five\n", 12: "twelve\n"]))) == ["@@ -2,14 +2,14 @@"])
    #expect(
      heads(diff(lines, lines(with: [5: "five\n", 13: "thirteen\n"]))) == ["@@ -2,7 +2,7 @@", "@@ -10,7 +10,7 @@"])
  }

  @Test func `counts the lines of later stretches with what was added before`() {
    let text = diff(lines, lines(with: [1: "0\n1\n", 20: "20"]))
    #expect(text.contains("@@ -1,3 +1,4 @@\n+0\n 1\n"))
    #expect(text.hasSuffix("@@ -17,4 +18,4 @@\n 17\n 18\n 19\n-20\n+20\n\\ No newline at end of file\n"))
  }

  @Test func `shows a whole file that comes or goes, and nothing where nothing changes`() {
    #expect(diff([], ["1\n"]) == "--- a/a.md\n+++ b/a.md\n@@ -0,0 +1,1 @@\n+1\n")
    #expect(diff(["1\n"], []) == "--- a/a.md\n+++ b/a.md\n@@ -1,1 +0,0 @@\n-1\n")
    #expect(diff(lines, lines) == "")
  }

  @Test func `makes a new file from nothing`() {
    #expect(
      UnifiedDiff(from: nil, to: SourceFile(path: "a.md", text: "1\n")).text
        == "--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,1 @@\n+1\n")
  }

  @Test func `of files that have little in common is one stretch`() {
    let (old, new) = ((1...1500).map { "\($0)\n" }, (1...1500).map { "\(-$0)\n" })
    let text = diff(["same\n"] + old, ["same\n"] + new)
    #expect(text.hasPrefix("--- a/a.md\n+++ b/a.md\n@@ -1,1501 +1,1501 @@\n same\n-1\n-2\n"))
    #expect(text.hasSuffix("+-1499\n+-1500\n"))
  }
}
