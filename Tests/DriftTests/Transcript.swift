import Diagnostics

/// Diagnostics in short: one line each, its notes and fixes indented below.
struct Transcript: CustomStringConvertible {
  let description: String

  init(_ diagnostics: [Diagnostic], of files: [SourceFile]) {
    let tables = Dictionary(files.map { ($0.path, LineTable($0)) }) { first, _ in first }
    func place(_ range: SourceRange) -> String {
      guard let table = tables[range.path] else { return range.path }
      let start = table.position(at: range.bytes.lowerBound)
      let end = table.position(at: range.bytes.upperBound)
      let tail = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
      return "\(range.path):\(start.line):\(start.column)-\(tail)"
    }
    let lines = diagnostics.flatMap { diagnostic in
      ["\(diagnostic.severity)[\(diagnostic.code.rawValue)] \(place(diagnostic.range)): \(diagnostic.message)"]
        + diagnostic.notes.map { "  note \(place($0.range)): \($0.message)" }
        + diagnostic.fixes.map { "  fix \($0.grade): \($0.summary)" }
    }
    description = lines.joined(separator: "\n")
  }
}
