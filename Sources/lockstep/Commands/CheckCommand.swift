import ArgumentParser

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports all that a build would, and writes nothing.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Checks drafts too.")
  var drafts = false

  func run() async throws {
    try await site.run(RunOptions(site: site.site, baseline: site.baseline, includesDrafts: drafts, publishes: false))
  }
}
