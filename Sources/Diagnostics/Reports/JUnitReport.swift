/// A report for GitLab, Jenkins and whatever else shows the results of tests: JUnit XML.
///
/// A file is a test suite and a finding a test in it: an error has failed, a warning has passed with a word on what it
/// found, and a file without findings is one test that has passed. The name of a test holds no line, so that a finding is
/// known again when lines move. Columns are characters.
public struct JUnitReport: Sendable {
  /// The site's folder in the repository; empty where it is the repository.
  let folder: String

  /// The report of a site in `folder`.
  public init(folder: String = "") {
    self.folder = folder
  }

  /// `diagnostics` under their files, and a test that passed for each of the paths `articles` without any.
  ///
  /// `file` gives the file at a path and is asked once a path.
  public func text(
    of diagnostics: [Diagnostic], articles: [String], summary: Summary, file: (String) -> SourceFile?
  ) -> String {
    let files = CitedFiles(of: diagnostics, file: file)
    let findings = Dictionary(grouping: diagnostics) { $0.range.path }
    let suites = Set(articles).union(findings.keys).sorted().map { suite($0, findings[$0] ?? [], in: files) }
    let tests = suites.reduce(0) { $0 + $1.tests }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="lockstep" tests="\(tests)" failures="\(summary.errors)" time="\(summary.shortSeconds)">
      \(suites.map(\.text).joined())</testsuites>

      """
  }

  private func suite(_ path: String, _ findings: [Diagnostic], in files: CitedFiles) -> (text: String, tests: Int) {
    let place = path.below(folder).xmlSafe
    let failures = findings.count { $0.severity == .error }
    // GitLab leaves out a test whose name another of its suite has.
    var names: [String: Int] = [:]
    let cases = findings.map { finding in
      let name = "\(finding.code.rawValue) \(finding.message)"
      names[name, default: 0] += 1
      let count = names[name, default: 1]
      let unique = count == 1 ? name : "\(name) (\(count))"
      return "<testcase name=\"\(unique.xmlSafe)\" classname=\"\(place)\" file=\"\(place)\">\n"
        + outcome(of: finding, in: files) + "\n</testcase>\n"
    }
    let passed = "<testcase name=\"says what the code says\" classname=\"\(place)\" file=\"\(place)\"/>\n"
    let text =
      "<testsuite name=\"\(place)\" tests=\"\(max(cases.count, 1))\" failures=\"\(failures)\">\n"
      + (cases.isEmpty ? passed : cases.joined()) + "</testsuite>\n"
    return (text, max(cases.count, 1))
  }

  private func outcome(of finding: Diagnostic, in files: CitedFiles) -> String {
    let lines =
      [
        "\(finding.severity.rawValue)[\(finding.code.rawValue)] at \(place(finding.range, in: files)): \(finding.message)"
      ]
      + finding.notes.map { "note at \(place($0.range, in: files)): \($0.message)" }
      + finding.fixes.map { "fix (\($0.grade.rawValue)): \($0.summary)" }
    let body = lines.map(\.xmlSafe).joined(separator: "\n")
    return switch finding.severity {
    case .error: "<failure message=\"\(finding.message.xmlSafe)\" type=\"\(finding.code.rawValue)\">\(body)</failure>"
    case .warning: "<system-out>\(body)</system-out>"
    }
  }

  private func place(_ range: SourceRange, in files: CitedFiles) -> String {
    let numbers = files[range].map { ":\($0.line(of: range.bytes)):\($0.column(of: range.bytes))" }
    return range.path.below(folder) + (numbers ?? "")
  }
}

extension String {
  /// The text for an attribute or an element of XML 1.0, on one line.
  fileprivate var xmlSafe: String {
    var safe = ""
    for scalar in terminalSafe.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&apos;"
      // No characters of XML 1.0 (2.2).
      case "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
