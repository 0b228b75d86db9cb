import ArgumentParser
import Diagnostics

extension Run {
  /// What is known of the site, for a command that reports on it and judges nothing.
  ///
  /// - Throws: The status of a site that cannot be looked at as a whole, after what is wrong was printed.
  static func inspect(_ site: String) async throws -> Inspection {
    let outcome: RunOutcome
    do {
      outcome = try await Run(options: RunOptions(site: site, publishes: false)).build()
    } catch let error as MissingConfiguration {
      throw failure(error, ExitStatus.usage)
    } catch {
      throw failure(error, ExitStatus.unreadable)
    }
    guard let inspection = outcome.inspection, inspection.groundwork.factsAreSound else {
      let errors = outcome.inspection?.groundwork.errors ?? outcome.diagnostics
      let report = ConsoleReport(colour: false, width: Output.width)
      Output.writeError(String(report.text(of: errors) { outcome.sources[$0] }.dropLast()))
      throw ExitStatus.of(errors) ?? ExitStatus.findings
    }
    return inspection
  }

  /// The status to end with, after the error was printed.
  static func failure(_ error: any Error, _ status: ExitCode) -> ExitCode {
    Output.writeError("error: \("\(error)".terminalSafe)")
    return status
  }
}
