import Diagnostics
import Drift

extension SuggestedBinding {
  /// The suggestion for people: where it would stand, the directive, and how near the list comes.
  func listing(at line: Int?) -> String {
    let place = "\(path)\(line.map { ":\($0)" } ?? "")"
    var lines = ["\(place): \(directive)", "  \(matches) of \(items) items say a label of '\(subject)'"]
    if !others.isEmpty { lines.append("  no label: " + Self.quoted(others)) }
    if !missing.isEmpty { lines.append("  not said: " + Self.quoted(missing)) }
    return lines.map { $0.terminalSafeLine + "\n" }.joined()
  }

  /// At most five of `texts`: more would not be read.
  private static func quoted(_ texts: [String]) -> String {
    let shown = texts.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return texts.count > 5 ? "\(shown) and \(texts.count - 5) more" : shown
  }
}
