import ArgumentParser
import Diagnostics

/// How a run ends, for the shell.
enum ExitStatus {
  static let findings = ExitCode(1)
  static let usage = ExitCode(2)
  static let unreadable = ExitCode(3)

  /// The status of a command that is not understood; why is told first.
  static func usage(because error: any Error) -> ExitCode {
    Output.writeError("error: \("\(error)".terminalSafe)")
    return usage
  }

  /// The status of a command that could not read or write a file; which and why is told first.
  static func unreadable(because error: any Error) -> ExitCode {
    Output.writeError("error: \("\(error)".terminalSafe)")
    return unreadable
  }

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
