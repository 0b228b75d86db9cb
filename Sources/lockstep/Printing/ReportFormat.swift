import ArgumentParser
import Content
import Diagnostics

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: code frames, then a summary.
  case text
  /// For programs: a JSON object a line, a summary last.
  case json
  /// For code scanning.
  case sarif
  /// For the log of a GitHub workflow.
  case github
  /// For reviewdog.
  case rdjsonl
  /// For whatever shows the results of tests.
  case junit

  /// The findings of a run in this form; `folder` is that of the site as the reader of the report knows it.
  func report(_ outcome: RunOutcome, folder: String) -> String {
    let (diagnostics, summary) = (outcome.diagnostics, outcome.summary)
    let file = { (path: String) -> SourceFile? in outcome.sources[path] }
    return switch self {
    case .text:
      ConsoleReport(colour: Output.showsColour, width: Output.width)
        .text(of: diagnostics, summary: summary, file: file)
    case .json: JSONLinesReport().text(of: diagnostics, summary: summary, file: file)
    case .sarif:
      SARIFReport(version: Lockstep.configuration.version, rules: Explanation.descriptions, folder: folder)
        .text(of: diagnostics, file: file)
    case .github:
      GitHubReport(rules: Explanation.descriptions, folder: folder)
        .text(of: diagnostics, summary: summary, file: file)
    case .rdjsonl: ReviewdogReport(folder: folder).text(of: diagnostics, file: file)
    case .junit:
      JUnitReport(folder: folder).text(
        of: diagnostics, articles: outcome.inspection?.articles.map(\.source.path) ?? [], summary: summary, file: file)
    }
  }
}
