import ArgumentParser
import Drift

struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Shows which list of which article names which case.")

  /// The forms in which coverage is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Option(help: "How it is printed.")
  var format = Format.text

  func run() async throws {
    let inspection = try await Run.inspect(site)
    let coverage = inspection.check.coverage
    let files = inspection.filesByPath
    switch format {
    case .text: Output.write(CoverageReport(width: Output.width).text(of: coverage) { files[$0] })
    case .json: Output.write(CoverageJSON().text(of: coverage) { files[$0] })
    }
  }
}
