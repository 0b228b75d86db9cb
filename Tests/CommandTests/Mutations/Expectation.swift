import Diagnostics

/// What must be told of a harmful change: one of some codes, on one of some lines.
struct Expectation: Sendable, CustomStringConvertible {
  /// The codes that are right; several only where the reason is said beside them.
  let codes: Set<Code>

  /// The lines of which one must have it.
  let places: Set<Place>

  /// How severe it is, where that is not what its code is by default.
  let severity: Severity?

  /// One of `codes`, on one of `places`.
  init(_ codes: Set<Code>, on places: Set<Place>, as severity: Severity? = nil) {
    self.codes = codes
    self.places = places
    self.severity = severity
  }

  /// `code`, on one of `places`.
  init(_ code: Code, on places: Place..., as severity: Severity? = nil) {
    self.init([code], on: Set(places), as: severity)
  }

  /// Whether `finding` is what is meant.
  func isMet(by finding: JSONReport.Finding) -> Bool {
    guard let code = Code(rawValue: finding.code), codes.contains(code), places.contains(finding.place) else {
      return false
    }
    return finding.severity == (severity ?? code.defaultSeverity).rawValue
  }

  /// Whether the command fails of it.
  var isError: Bool { codes.allSatisfy { (severity ?? $0.defaultSeverity) == .error } }

  var description: String {
    codes.map(\.rawValue).sorted().joined(separator: " or ") + " on "
      + places.map(\.description).sorted().joined(separator: " or ")
  }
}
