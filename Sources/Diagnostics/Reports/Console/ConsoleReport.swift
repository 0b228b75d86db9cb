/// A report for people: each diagnostic with the lines it speaks of, then the summary.
///
/// A place is `path:line:column`, the column in characters, from 1, as a person counts them; ``JSONLinesReport`` counts
/// bytes. Whatever a terminal or a CI system would obey in a path, a message or a line is shown, never sent; every line
/// begins with words or marks of the report's own, so that none can be a log command (`::error::`).
///
/// Of a file with more findings than anybody reads, those behind the first have a place and no code, so that a report of
/// tens of thousands does not hold a run up.
public struct ConsoleReport: Sendable {
  /// How many findings of a file show its lines.
  private static let mostFrames = 1_000

  /// Whether severities and marks are coloured, by ANSI escape sequences.
  public var colour: Bool

  /// How many columns a source line may take with the line number before it; a longer one is cut around its mark.
  public var width: Int

  /// A report for a log, or for a terminal that is `width` columns wide.
  public init(colour: Bool = false, width: Int = 120) {
    self.colour = colour
    self.width = width
  }

  /// `diagnostics` in the order given, an empty line after each, then `summary`; the last line ends with a line feed.
  ///
  /// `file` gives the file at a path and is asked once a path. Where it gives none, the place is the path alone.
  public func text(of diagnostics: [Diagnostic], summary: Summary, file: (String) -> SourceFile?) -> String {
    text(of: diagnostics, file: file) + summary.sentence + "\n"
  }

  /// `diagnostics` in the order given, an empty line after each; otherwise as with a summary.
  public func text(of diagnostics: [Diagnostic], file: (String) -> SourceFile?) -> String {
    let files = CitedFiles(of: diagnostics, file: file)
    var counts: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let count = counts[diagnostic.range.path, default: 0] + 1
      counts[diagnostic.range.path] = count
      let lines = lines(of: diagnostic, in: files, showingCode: count <= Self.mostFrames)
      return lines.joined(separator: "\n") + "\n\n"
    }.joined()
  }

  private func lines(of diagnostic: Diagnostic, in files: CitedFiles, showingCode: Bool) -> [String] {
    let severity = Style(diagnostic.severity)
    let frames = frames(of: diagnostic, in: files, showingCode: showingCode)
    let gutter = Gutter(upTo: frames.compactMap(\.line).max() ?? 0, colour: colour)
    let headline =
      severity.paint("\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]", colour: colour)
      + Style.strong.paint(": \(diagnostic.message.terminalSafe)", colour: colour)
    let fixes = diagnostic.fixes.map { gutter.remark("fix (\($0.grade.rawValue))", $0.summary.terminalSafe) }

    // An empty line of the gutter parts a frame that shows code from what follows.
    var parts = frames.map { $0.lines(in: gutter, width: width) + ($0.showsLine ? [gutter.line()] : []) }
    if fixes.isEmpty, frames.last?.showsLine == true { parts[parts.count - 1].removeLast() }
    return [headline] + parts.flatMap(\.self) + fixes
  }

  private func frames(of diagnostic: Diagnostic, in files: CitedFiles, showingCode: Bool) -> [CodeFrame] {
    let primary = CodeFrame(
      range: diagnostic.range, file: files[diagnostic.range], arrow: "-->", mark: "^", message: "",
      style: Style(diagnostic.severity), showsCode: showingCode)
    let notes = diagnostic.notes.map { note in
      CodeFrame(
        range: note.range, file: files[note.range], arrow: ":::", mark: "-", message: note.message.terminalSafe,
        style: .frame, showsCode: showingCode)
    }
    return [primary] + notes
  }
}
