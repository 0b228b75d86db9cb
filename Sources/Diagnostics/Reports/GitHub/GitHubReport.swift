/// A report for the log of a GitHub workflow: each finding a workflow command, which GitHub shows at its line in a pull
/// request.
///
/// The worst come first, as GitHub shows ten errors, ten warnings and ten notices of a step; `GitHubStepSummary` has all.
/// Columns are UTF-16 code units, given only where a range stays on one line.
public struct GitHubReport: Sendable {
  /// What the handbook says of the codes.
  let rules: [RuleDescription]

  /// The site's folder in the repository; empty where it is the repository.
  let folder: String

  /// The report of a site in `folder`.
  public init(rules: [RuleDescription], folder: String = "") {
    self.rules = rules
    self.folder = folder
  }

  /// `diagnostics`, the worst first, each with a notice of its other side, then the summary in a sentence.
  ///
  /// `file` gives the file at a path and is asked once a path.
  public func text(of diagnostics: [Diagnostic], summary: Summary, file: (String) -> SourceFile?) -> String {
    let files = CitedFiles(of: diagnostics, file: file)
    var lines: [String] = []
    var noticed: Set<Note> = []
    for diagnostic in diagnostics.worstFirst {
      let title = [diagnostic.code.rawValue, rules[diagnostic.code]?.title].compactMap(\.self).joined(separator: ": ")
      let fixes = diagnostic.fixes.map { "\nfix (\($0.grade.rawValue)): \($0.summary.terminalSafe)" }
      lines.append(
        command(
          diagnostic.severity.rawValue, at: diagnostic.range, in: files, title: title,
          data: diagnostic.message.terminalSafe + fixes.joined()))
      if let note = diagnostic.notes.first, noticed.insert(note).inserted {
        lines.append(
          command("notice", at: note.range, in: files, title: title, data: note.message.terminalSafe))
      }
    }
    return (lines + [summary.sentence]).map { $0 + "\n" }.joined()
  }

  /// `::name file=…,line=…,title=…::data`.
  private func command(
    _ name: String, at range: SourceRange, in files: CitedFiles, title: String, data: String
  ) -> String {
    var properties = [("file", range.path.below(folder))]
    if let file = files[range] {
      let (start, end) = (
        file.positionInUTF16(at: range.bytes.lowerBound), file.positionInUTF16(at: range.bytes.upperBound)
      )
      properties += [("line", "\(start.line)"), ("endLine", "\(file.lastLine(of: range.bytes))")]
      if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
    }
    properties.append(("title", title))
    let list = properties.map { "\($0)=\($1.terminalSafe.workflowProperty)" }.joined(separator: ",")
    return "::\(name) \(list)::\(data.workflowData)"
  }
}

extension String {
  /// The text as the data of a workflow command, escaped as `actions/toolkit` does.
  fileprivate var workflowData: String {
    replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The text as a property of a workflow command.
  fileprivate var workflowProperty: String {
    workflowData.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
