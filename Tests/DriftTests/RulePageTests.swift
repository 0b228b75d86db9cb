import Foundation
import TestSupport
import Testing

/// `RECORD=1 swift test --filter RulePageTests` writes what the check says into the pages: read it as a writer would.
@Suite struct `The pages of rules` {
  @Test(arguments: try RulePage.all()) func `say what the check says`(_ page: RulePage) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let file = RulePage.folder.appending(path: "\(page.name).md")
      try Data(page.recorded { try report(on: $0, of: page) }.utf8).write(to: file)
      Issue.record("recorded docs/rules/\(page.name).md")
      return
    }
    let hasCurl = ["/usr/bin/curl", "/usr/local/bin/curl"].contains(where: FileManager.default.isExecutableFile)
    if page.name == "LS710", !hasCurl { return print("LS710 is skipped: there is no curl here") }
    for example in page.examples {
      let found = try report(on: example, of: page)
      #expect(found == example.diagnostics, "\(found)")
    }
    #expect(page.strayBlocks == [], "a block of an example names its file")
    let first = try #require(page.examples.first)
    #expect(first.diagnostics.contains("[\(page.name)]"), "the first example shows the page's own code")
    #expect(page.examples.contains { $0.diagnostics.isEmpty }, "one example shows what is right")
  }

  /// What the command prints of a site, but for the summary.
  private func report(on example: RulePage.Example, of page: RulePage) throws -> String {
    // Exceptions end on a day; on the pages it is 2026-11-23.
    let hasBaseline = example.files.contains { $0.name == "lockstep.baseline" }
    let options =
      (hasBaseline ? ["--baseline", "lockstep.baseline"] : []) + (page.name == "LS710" ? ["--external"] : [])
    let folder = try example.folder()
    let run = try runCommand(
      ["check"] + options, in: folder,
      environment: ["SOURCE_DATE_EPOCH": "1795392000", "XDG_CACHE_HOME": folder.path(of: ".cache")])
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast(2).joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}
