import ArgumentParser
import Diagnostics

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: code frames, then a summary.
  case text
  /// For programs: a JSON object a line, a summary last.
  case json

  /// The findings of a run in this form.
  func report(_ outcome: RunOutcome) -> String {
    let file = { (path: String) -> SourceFile? in outcome.sources[path] }
    return switch self {
    case .text:
      ConsoleReport(colour: Output.showsColour, width: Output.width)
        .text(of: outcome.diagnostics, summary: outcome.summary, file: file)
    case .json: JSONLinesReport().text(of: outcome.diagnostics, summary: outcome.summary, file: file)
    }
  }
}
