import Diagnostics
import Testing

/// A report of diagnostics that have an attack in everything that a stranger may choose.
struct AttackedReport: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  static let all = [
    AttackedReport(
      testDescription: "console", text: ConsoleReport().text(of: diagnostics, summary: Summary(of: []), file: lookUp)),
    AttackedReport(
      testDescription: "narrow console",
      text: ConsoleReport(width: 0).text(of: diagnostics, summary: Summary(of: []), file: lookUp)),
    AttackedReport(
      testDescription: "JSON Lines",
      text: JSONLinesReport().text(of: diagnostics, summary: Summary(of: []), file: lookUp)),
    AttackedReport(
      testDescription: "SARIF",
      text: SARIFReport(version: "1.0.0", rules: [], folder: attack).text(of: diagnostics, file: lookUp)),
    AttackedReport(
      testDescription: "reviewdog", text: ReviewdogReport(folder: attack).text(of: diagnostics, file: lookUp)),
    AttackedReport(
      testDescription: "JUnit",
      text: JUnitReport(folder: attack).text(
        of: diagnostics, articles: [attack + "a"], summary: Summary(of: []), file: lookUp)),
    AttackedReport(
      testDescription: "step summary",
      text: GitHubStepSummary(folder: attack).text(of: diagnostics, summary: Summary(of: []), file: lookUp)),
  ]

  /// The one report that is made of log commands.
  static let commands = AttackedReport(
    testDescription: "GitHub",
    text: GitHubReport(rules: [], folder: attack).text(of: diagnostics, summary: Summary(of: []), file: lookUp))

  private static let attack =
    "::error::a,b%0A\n::add-mask::b\r\n  ::stop-commands::c\u{1B}[31m\u{202E}##[error]\u{85}::debug::d"

  private static let file = SourceFile(path: attack, text: attack + "\n" + attack)

  private static let diagnostics = [
    Diagnostic(
      .brokenLink, attack, at: file.range(0..<file.bytes.count), symbol: attack, language: Language(rawValue: attack),
      notes: [
        Note(attack, at: file.range(14..<60)),
        Note(attack, at: file.range(60..<61)),
        Note(attack, at: SourceRange(path: "\n" + attack, bytes: 0..<1)),
      ],
      fixes: [Fix(.safe, attack, edits: [Edit(replacing: file.range(0..<1), with: attack)])]),
    Diagnostic(.brokenLink, "", at: file.range(0..<0)),
  ]

  private static func lookUp(path: String) -> SourceFile? { path == attack ? file : nil }
}
