import ArgumentParser
import Site

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Checks the site, then publishes it; any error, and nothing is written.")

  @OptionGroup var site: SiteOptions

  @Option(name: [.short, .long], help: "The folder to write, in place of the configured one.", completion: .directory)
  var output: String?

  @Option(help: "The absolute URL of the site's root, in place of the configured one.", transform: Self.baseURL)
  var baseURL: BaseURL?

  @Flag(help: "Builds drafts too.")
  var drafts = false

  @Flag(help: "Writes .gz files beside texts, and .br where the machine has libbrotli.")
  var compress = false

  func run() async throws {
    try await site.run(
      RunOptions(
        site: site.site, output: output, base: baseURL, baseline: site.baseline, includesDrafts: drafts,
        publishes: true, compresses: compress))
  }

  private static func baseURL(_ text: String) throws -> BaseURL {
    guard let url = BaseURL(text) else { throw ValidationError("'\(text)' is no absolute http or https URL") }
    return url
  }
}
