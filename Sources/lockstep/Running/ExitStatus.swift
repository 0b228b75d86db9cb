import ArgumentParser
import Diagnostics

/// How a run ends, for the shell.
enum ExitStatus {
  static let findings = ExitCode(1)
  static let usage = ExitCode(2)
  static let unreadable = ExitCode(3)

  /// The status of a run that found `diagnostics`; `nil` where none of them is an error.
  static func of(_ diagnostics: [Diagnostic]) -> ExitCode? {
    let errors = diagnostics.filter { $0.severity == .error }
    if errors.isEmpty { return nil }
    let isMisconfigured = errors.contains {
      [.configurationSyntax, .configurationKey, .configurationValue].contains($0.code)
    }
    return isMisconfigured ? usage : findings
  }
}
