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
    } catch let error as MissingConfiguration {
      Output.writeError("error: \(error.description.terminalSafe)")
      throw ExitStatus.usage
    } catch let error as OutputNotApart {
      Output.writeError("error: \(error.description.terminalSafe)")
      throw ExitStatus.usage
    } catch {
      Output.writeError("error: \("\(error)".terminalSafe)")
      throw ExitStatus.unreadable
    }
    Output.write(format.report(outcome))
    if let count = outcome.publishedPages, format == .text {
      Output.write("published \(count) \(count == 1 ? "page" : "pages")\n")
    }
    if let status = ExitStatus.of(outcome.diagnostics) { throw status }
  }
}
