/// A report for code scanning: SARIF 2.1.0, with everything that GitHub asks for and shows.
///
/// The text is one JSON object on one line. Columns are UTF-16 code units, paths relative URIs. The worst findings come
/// first; past 25,000, which is where GitHub refuses a run, the rest is left out, and a notification says so.
public struct SARIFReport: Sendable {
  /// The version of the command.
  let version: String

  /// What the handbook says of the codes.
  let rules: [RuleDescription]

  /// The site's folder in the repository; empty where it is the repository.
  let folder: String

  /// The report of a site in `folder` by the command of `version`.
  public init(version: String, rules: [RuleDescription], folder: String = "") {
    self.version = version
    self.rules = rules
    self.folder = folder
  }

  /// `diagnostics`, the worst first, in one line that ends with a line feed.
  ///
  /// `file` gives the file at a path and is asked once a path; a place in one that it does not know is its first byte.
  public func text(of diagnostics: [Diagnostic], file: (String) -> SourceFile?) -> String {
    let told = Array(diagnostics.worstFirst.prefix(Self.resultLimit))
    let codes = Set(told.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let indices = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    let files = CitedFiles(of: told, file: file)
    var hashes: [String: LineHashes] = [:]
    let results = told.map { diagnostic in
      let path = diagnostic.range.path
      if hashes[path] == nil { hashes[path] = files[diagnostic.range].map { LineHashes($0.text) } }
      return result(diagnostic, index: indices[diagnostic.code] ?? 0, in: files, hashes: hashes[path])
    }
    let run: JSON = [
      "tool": [
        "driver": [
          "name": "Lockstep",
          "semanticVersion": .string(version),
          "rules": .array(codes.map(rule)),
        ]
      ],
      "automationDetails": ["id": .string(folder.isEmpty ? "lockstep/" : "\(folder)/lockstep/")],
      "columnKind": "utf16CodeUnits",
      "results": .array(results),
      "invocations": told.count < diagnostics.count
        ? .array([notification(leftOut: diagnostics.count - told.count)]) : nil,
    ]
    let log: JSON = [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": .array([run]),
    ]
    return log.text + "\n"
  }

  private func notification(leftOut count: Int) -> JSON {
    let text = "\(Self.resultLimit) findings are told here, the worst first; \(count) more are left out"
    return [
      "executionSuccessful": .boolean(true),
      "toolExecutionNotifications": .array([["level": "warning", "message": ["text": .string(text)]]]),
    ]
  }

  /// How many results GitHub takes of a run ("SARIF support for code scanning").
  private static let resultLimit = 25_000
}
