import ArgumentParser
import Diagnostics

/// What all commands that run over a site take.
struct SiteOptions: ParsableArguments {
  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Option(help: "How findings are printed.")
  var format = ReportFormat.text

  /// Runs over the site, prints what was found, and exits with the status that it calls for.
  func run(_ options: RunOptions) async throws {
    let outcome: RunOutcome
    do {
      outcome = try await Run(options: options).build()
    } catch {
      Output.writeError("error: \("\(error)".terminalSafe)")
      throw ExitStatus.unreadable
    }
    Output.write(format.report(outcome))
    if let published = outcome.published, format == .text {
      let pages = published.pages == 1 ? "1 page" : "\(published.pages) pages"
      Output.write("published \(pages) in \(published.folder.terminalSafe)\n")
    }
    if let status = ExitStatus.of(outcome.diagnostics) { throw status }
  }
}
