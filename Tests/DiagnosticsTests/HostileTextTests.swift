import Diagnostics
import TestSupport
import Testing

/// A pull request of a stranger chooses file names, titles and lines; the log of its check must stay a log.
@Suite struct `Hostile text` {
  @Test(arguments: [
    Shown("\u{1B}[2J\u{1B}]0;owned\u{07}", as: #"\u{1B}[2J\u{1B}]0;owned\u{7}"#),
    Shown("a\u{9B}31m\u{7F}\0", as: #"a\u{9B}31m\u{7F}\u{0}"#),
    Shown("two\nlines\r\tof\u{85}a\u{2028}b\u{2029}c", as: #"two\nlines\r\tof\u{85}a\u{2028}b\u{2029}c"#),
    Shown("\u{202E}gnp.exe\u{2066}", as: #"\u{202E}gnp.exe\u{2066}"#),
    Shown("zero\u{200B}width\u{FEFF}\u{AD}\u{E0041}", as: #"zero\u{200B}width\u{FEFF}\u{AD}\u{E0041}"#),
    Shown("##[add-mask]x ##vso[task.complete]", as: #"##\u{5B}add-mask]x ##vso\u{5B}task.complete]"#),
    Shown("##teamcity[x #\u{200D}#\u{FE0F}[x", as: "##teamcity\\u{5B}x #\u{200D}#\u{FE0F}\\u{5B}x"),
  ])
  func `is made visible`(text: Shown) {
    #expect(text.hostile.terminalSafe == text.safe)
  }

  @Test func `is no command where it begins a line`() {
    #expect("  ::error::x".terminalSafeLine == #"  \u{3A}:error::x"#)
    #expect("::\u{301}error::x".terminalSafeLine.hasPrefix(#"\u{3A}"#))
    #expect("  a ::error::x".terminalSafeLine == "  a ::error::x")
  }

  @Test(arguments: [
    "Delivery address is not serviceable", "# [a](b) #[x] ##a b[c] 1##2", "पता सेवा योग्य नहीं है", "क्‍ष र्‌य",
    "👨‍👩‍👧 ❤️ 1️⃣", "עברית العربية", "e\u{301}",
  ])
  func `is not what people write`(text: String) {
    #expect(text.terminalSafe == text)
  }

  @Test(arguments: AttackedReport.all)
  func `is no command to a CI system`(report: AttackedReport) {
    for line in report.text.split(whereSeparator: \.isNewline) {
      // As GitHub's runner reads a line: `::name …::` at its start, blanks aside, or `##[name …]` anywhere.
      let start = line.drop(while: \.isWhitespace)
      #expect(!start.hasPrefix("::") || start.hasPrefix("::: "))
      #expect(!line.contains("##["))
    }
  }

  @Test func `stays in the command that tells of it`() {
    let lines = AttackedReport.commands.text.split(whereSeparator: \.isNewline)
    #expect(lines.map { $0.prefix { $0 != " " } } == ["::error", "::notice", "::error", "no"])
    for line in lines.dropLast() {
      #expect(!line.contains("##["))
      // Up to the second '::' stand properties, in which an attack has no comma, no colon and no '%0A' of its own.
      let properties = line.dropFirst(2).prefix(
        upTo: line.dropFirst(2).firstRange(of: "::")?.lowerBound ?? line.endIndex)
      #expect(properties.split(separator: ",").allSatisfy { $0.contains("=") })
      #expect(!properties.contains(":") && !line.replacing("%0Afix (safe)", with: "").contains("%0A"))
    }
  }

  @Test func `is no Markup in the step's summary`() {
    let text = "<img src=x onerror=alert(1)> | `code` [a](javascript:1) **b** @team https://example.com $x$"
    let diagnostic = Diagnostic(.brokenLink, text, at: SourceRange(path: "a", bytes: 0..<1))
    let table = GitHubStepSummary().text(of: [diagnostic], summary: Summary(of: [])) { _ in nil }
    #expect(
      table.contains(
        #"""
        \<img src\=x onerror\=alert\(1\)\> \| \`code\` \[a\]\(javascript\:1\) \*\*b\*\* \@team https\://example\.com \$x\$
        """#))
  }

  @Test(arguments: AttackedReport.all + [AttackedReport.commands])
  func `does not steer a terminal`(report: AttackedReport) {
    let steering = report.text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
    }
    #expect(steering.isEmpty)
  }
}
