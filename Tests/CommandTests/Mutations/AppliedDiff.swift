/// Files to which a unified diff is applied, as `git apply` would.
struct AppliedDiff {
  private(set) var files: [String: String]

  /// Applies `diff` to `files`; throws where it does not fit.
  init(_ diff: String, to files: [String: String]) throws {
    self.files = files
    // Lines end with "\n" alone: "\r\n" is one character to Swift.
    var lines = diff.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let header = lines.popFirst() {
      guard header.hasPrefix("+++ b/") else { continue }
      try apply(&lines, to: String(header.dropFirst(6)))
    }
  }

  private mutating func apply(_ diff: inout ArraySlice<String>, to path: String) throws {
    let old = files[path, default: ""].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var new: [String] = []
    var position = 0
    while let header = diff.first, header.hasPrefix("@@ -") {
      diff.removeFirst()
      let start = header.dropFirst(4).prefix { $0.isNumber }
      guard let start = Int(start), position < start, start <= old.count else { throw DoesNotFit(line: header) }
      new += old[position..<start - 1]
      position = start - 1
      while let line = diff.first, let mark = line.unicodeScalars.first, " +-\\".unicodeScalars.contains(mark),
        !line.hasPrefix("--- a/")
      {
        diff.removeFirst()
        let text = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst()))
        if mark == "\\" { continue }
        if mark != "+" {
          guard position < old.count, Array(old[position].utf8) == Array(text.utf8) else {
            throw DoesNotFit(line: line)
          }
          position += 1
        }
        if mark != "-" { new.append(text) }
      }
    }
    files[path] = (new + old[position...]).joined(separator: "\n")
  }

  private struct DoesNotFit: Error {
    let line: String
  }
}
