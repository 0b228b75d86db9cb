/// A line of a file, from 1, as it is after the change.
struct Place: Hashable, Sendable, CustomStringConvertible {
  let path: String
  let line: Int

  var description: String { "\(path):\(line)" }
}

extension JSONReport.Finding {
  /// The line where it begins.
  var place: Place { Place(path: path, line: range.start.line) }
}
