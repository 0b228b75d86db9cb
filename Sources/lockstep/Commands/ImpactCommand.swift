import ArgumentParser
import Content
import Diagnostics
import Drift

struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Lists the lines that speak of facts which changed since a git revision.")

  /// The forms in which an impact is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  @Argument(help: "The git revision: a branch, a tag or a commit.")
  var revision: String

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Option(help: "How it is printed; 'markdown' is a comment for a pull request.")
  var format = Format.text

  func run() async throws {
    let (old, folder) = try await GitRepository.reporting {
      let repository = try GitRepository(around: site)
      let facts = try await repository.facts(at: repository.commit(revision), today: Configuration.file(in: site))
      return (facts, try repository.sitePrefix)
    }
    let inspection = try await Run.inspect(site)
    let changes = inspection.groundwork.facts.changes(since: old)
    let impact = try Impact(
      of: changes, in: inspection.check, files: inspection.documents,
      variables: inspection.groundwork.configuration.content.variables)
    let files = inspection.filesByPath
    switch format {
    case .text: Output.write(ImpactReport().text(of: impact, since: revision) { files[$0] })
    case .markdown: Output.write(ImpactMarkdown(folder: folder).text(of: impact, since: revision) { files[$0] })
    case .json: Output.write(ImpactJSON().text(of: impact, since: revision) { files[$0] })
    }
  }
}
