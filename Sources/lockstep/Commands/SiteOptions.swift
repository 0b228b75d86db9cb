import ArgumentParser
import Content
import Diagnostics

/// What all commands that run over a site take.
struct SiteOptions: ParsableArguments {
  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Option(help: "How findings are printed.")
  var format = ReportFormat.text

  @Option(help: "The file with what is excused until it is mended.", completion: .file())
  var baseline: String?

  @Option(name: .customShort("j"), help: "How many pages are worked on at a time; as many as there are cores.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("-j is a number from 1 on, not \(jobs)") }
  }

  /// Runs over the site, prints what was found, and exits with the status that it calls for.
  func run(_ options: RunOptions) async throws {
    let outcome = try await Workers.$limit.withValue(jobs) { try await Run(options: options).outcome() }
    try printReport(of: outcome)
    if let count = outcome.publishedPages, format == .text {
      Output.write("published \(count) \(count == 1 ? "page" : "pages")\n")
    }
    if let status = ExitStatus.of(outcome.diagnostics) { throw status }
  }

  /// Prints what was found; in a GitHub workflow the step's summary gets it too.
  private func printReport(of outcome: RunOutcome) throws {
    do {
      let folder = try Workplace.folder(ofSite: site)
      Output.write(format.report(outcome, folder: folder))
      if format == .github, let path = Workplace.stepSummary {
        let text = GitHubStepSummary(folder: folder)
          .text(of: outcome.diagnostics, summary: outcome.summary) { outcome.sources[$0] }
        try Output.append(text, to: path)
      }
    } catch {
      throw ExitStatus.unreadable(because: error)
    }
  }
}
