import ArgumentParser
import Diagnostics
import Site

struct URLsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "urls", abstract: "Remembers the site's URLs in lockstep.urls, so that none is lost.")

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Flag(help: "Writes nothing; exits with 1 where the file would change.")
  var check = false

  func run() async throws {
    let inspection = try await Run.inspect(site)
    let old = inspection.publishedURLsFile
    let text: String
    do {
      let published = old.map { PublishedURLs.read($0).urls } ?? .none
      text = published.text(adding: try await inspection.tree.urls(partials: inspection.includedPartials))
    } catch {
      throw Run.failure(error, ExitStatus.unreadable)
    }
    try CommittedFile(name: PublishedURLs.fileName, old: old, command: "lockstep urls")
      .update(to: text, in: site, check: check)
  }
}
