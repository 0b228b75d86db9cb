import ArgumentParser
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports all that a build would, and writes nothing.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Checks drafts too.")
  var drafts = false

  @Option(help: "Shows each finding on the side that changed since this git revision.")
  var changedSince: String?

  @Flag(help: "Asks the servers that links to other sites lead to, too; what answered is asked again after a week.")
  var external = false

  func run() async throws {
    var changes: ChangedLines?
    if let changedSince { changes = try await GitRepository.changedLines(since: changedSince, site: site.site) }
    try await site.run(
      RunOptions(
        site: site.site, baseline: site.baseline, includesDrafts: drafts, publishes: false,
        checksExternalLinks: external, changes: changes))
  }
}
