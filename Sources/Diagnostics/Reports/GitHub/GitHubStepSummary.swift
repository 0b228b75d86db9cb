/// The summary of a step in a GitHub workflow: a table of all findings, as Markdown.
///
/// Whatever in them Markdown or HTML would obey is escaped. GitHub takes a mebibyte of a step; past that, findings are
/// counted only.
public struct GitHubStepSummary: Sendable {
  /// The site's folder in the repository; empty where it is the repository.
  let folder: String

  /// The summary of a site in `folder`.
  public init(folder: String = "") {
    self.folder = folder
  }

  /// `diagnostics`, the worst first, under the summary in a sentence.
  ///
  /// `file` gives the file at a path and is asked once a path.
  public func text(of diagnostics: [Diagnostic], summary: Summary, file: (String) -> SourceFile?) -> String {
    let heading = "## Lockstep\n\n\(summary.sentence.markdownSafe)\n\n"
    if diagnostics.isEmpty { return heading }
    let files = CitedFiles(of: diagnostics, file: file)
    var text = heading + "| | Code | Where | What is wrong | The other side |\n| --- | --- | --- | --- | --- |\n"
    var size = text.utf8.count
    for (number, diagnostic) in diagnostics.worstFirst.enumerated() {
      let row = row(diagnostic, in: files)
      size += row.utf8.count
      if size > Self.sizeLimit { return text + "\n\(diagnostics.count - number) more are left out here.\n\n" }
      text += row
    }
    return text + "\n"
  }

  private func row(_ diagnostic: Diagnostic, in files: CitedFiles) -> String {
    let cells = [
      diagnostic.severity.rawValue, diagnostic.code.rawValue, place(diagnostic.range, in: files), diagnostic.message,
      diagnostic.notes.first.map { "\(place($0.range, in: files)): \($0.message)" } ?? "",
    ]
    return "| \(cells.map(\.markdownSafe).joined(separator: " | ")) |\n"
  }

  private func place(_ range: SourceRange, in files: CitedFiles) -> String {
    range.path.below(folder) + (files[range].map { ":\($0.line(of: range.bytes))" } ?? "")
  }

  /// A little less than GitHub takes, for what other commands of the step say.
  private static let sizeLimit = 1_000_000
}

extension String {
  /// The text on one line of Markdown that shows it letter for letter.
  ///
  /// A backslash stands before all ASCII punctuation (CommonMark 0.31, 2.4) but what means nothing in a line.
  fileprivate var markdownSafe: String {
    var safe = ""
    for scalar in terminalSafe.unicodeScalars {
      if scalar.isASCII, Self.markdown.contains(scalar) { safe += "\\" }
      safe.unicodeScalars.append(scalar)
    }
    return safe
  }

  private static let markdown = Set("\\`*_{}[]<>()#+-.!|~&@:$^=".unicodeScalars)
}
