import ArgumentParser
import Diagnostics
import Facts

struct FactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Prints what the code says, for other tools and other sites.")

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Option(help: "How facts are printed.")
  var format = FactsFormat.json

  func run() async throws {
    let groundwork: Groundwork?
    let diagnostics: [Diagnostic]
    var files: [SourceFile]
    do {
      let file = try Configuration.file(in: site)
      (groundwork, diagnostics) = try await Groundwork.read(file, site: site)
      files = groundwork?.files ?? [file]
    } catch let error as MissingConfiguration {
      Output.writeError("error: \(error.description.terminalSafe)")
      throw ExitStatus.usage
    } catch {
      Output.writeError("error: \("\(error)".terminalSafe)")
      throw ExitStatus.unreadable
    }
    let sources = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let report = ConsoleReport(width: Output.width).text(of: diagnostics.inReadingOrder()) { sources[$0] }
    if !report.isEmpty { Output.writeError(String(report.dropLast())) }
    // Half the facts, taken for all of them by who reads them, would do harm.
    if let status = ExitStatus.of(diagnostics) { throw status }
    if let facts = groundwork?.facts { Output.write(format.text(of: facts, files: files)) }
  }
}
