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
    let name = PublishedURLs.fileName
    if let old, old.bytes == Array(text.utf8) { return Output.write("\(name) is up to date\n") }
    if check {
      Output.write(diff: UnifiedDiff(from: old, to: SourceFile(path: name, text: text)).text)
      Output.writeError("error: \(name) is out of date; run 'lockstep urls'")
      throw ExitStatus.findings
    }
    do {
      try DiskHandle.replace(name, under: site, holding: old?.bytes, with: Array(text.utf8))
    } catch {
      throw Run.failure(error, ExitStatus.unreadable)
    }
    Output.write("wrote \(name)\n")
  }
}
