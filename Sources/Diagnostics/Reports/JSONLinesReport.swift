/// A report for programs: a JSON object on each line, one a diagnostic, and a last one with the summary.
///
/// Lines and columns count from 1; columns are UTF-8 bytes; the end is exclusive. `notes` and `fixes` are always there.
/// What is not known is left out, never `null`: `symbol` and `language` of a diagnostic that has none, `range` in a file
/// that cannot be looked up. A fix that edits such a file is left out as a whole, for nobody could apply it.
public struct JSONLinesReport: Sendable {
  /// The report; it has no options.
  public init() {}

  /// `diagnostics` in the order given, then `summary`; each line ends with a line feed.
  ///
  /// `file` gives the file at a path, which turns offsets into lines and columns, and is asked once a path.
  public func text(of diagnostics: [Diagnostic], summary: Summary, file: (String) -> SourceFile?) -> String {
    let files = CitedFiles(of: diagnostics, file: file)
    let lines = diagnostics.map { object($0, in: files) } + [object(summary)]
    return lines.map { $0.text + "\n" }.joined()
  }

  private func object(_ diagnostic: Diagnostic, in files: CitedFiles) -> JSON {
    [
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "path": .string(diagnostic.range.path),
      "range": object(diagnostic.range, in: files),
      "symbol": diagnostic.symbol.map(JSON.string),
      "language": (diagnostic.language?.rawValue).map(JSON.string),
      "notes": .array(diagnostic.notes.map { object($0, in: files) }),
      "fixes": .array(diagnostic.fixes.compactMap { object($0, in: files) }),
    ]
  }

  private func object(_ note: Note, in files: CitedFiles) -> JSON {
    [
      "path": .string(note.range.path),
      "range": object(note.range, in: files),
      "message": .string(note.message),
    ]
  }

  private func object(_ fix: Fix, in files: CitedFiles) -> JSON? {
    if fix.edits.contains(where: { files[$0.range] == nil }) { return nil }
    return [
      "grade": .string(fix.grade.rawValue),
      "edits": .array(fix.edits.map { object($0, in: files) }),
    ]
  }

  private func object(_ edit: Edit, in files: CitedFiles) -> JSON {
    [
      "path": .string(edit.range.path),
      "range": object(edit.range, in: files),
      "text": .string(edit.text),
    ]
  }

  private func object(_ range: SourceRange, in files: CitedFiles) -> JSON? {
    guard let lines = files[range]?.lines else { return nil }
    return [
      "start": object(lines.position(at: range.bytes.lowerBound)),
      "end": object(lines.position(at: range.bytes.upperBound)),
    ]
  }

  private func object(_ position: SourcePosition) -> JSON {
    ["line": .number(position.line), "column": .number(position.column)]
  }

  private func object(_ summary: Summary) -> JSON {
    [
      "summary": [
        "errors": .number(summary.errors),
        "warnings": .number(summary.warnings),
        "articles": .number(summary.articles),
        "facts": .number(summary.facts),
        "bindings": .number(summary.bindings),
        "languages": .number(summary.languages),
        "baselined": summary.baselined.map(JSON.number),
        "seconds": .number(summary.shortSeconds),
      ]
    ]
  }
}
