import Foundation
import TestSupport
import Testing

/// `RECORD=1 swift test --filter RulePageTests` writes what the check says into the pages: read it as a writer would.
@Suite struct `The pages of rules` {
  @Test(arguments: try RulePage.all()) func `say what the check says`(_ page: RulePage) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let file = RulePage.folder.appending(path: "\(page.name).md")
      try Data(page.recorded(report(on:)).utf8).write(to: file)
      Issue.record("recorded docs/rules/\(page.name).md")
      return
    }
    for example in page.examples {
      let found = try report(on: example)
      #expect(found == example.diagnostics, "\(found)")
    }
    #expect(page.strayBlocks == [], "a block of an example names its file")
    let first = try #require(page.examples.first)
    #expect(first.diagnostics.contains("[\(page.name)]"), "the first example shows the page's own code")
    #expect(page.examples.contains { $0.diagnostics.isEmpty }, "one example shows what is right")
  }

  /// What the command prints of a site, but for the summary.
  private func report(on example: RulePage.Example) throws -> String {
    // Exceptions end on a day; on the pages it is 2026-11-23.
    let hasBaseline = example.files.contains { $0.name == "lockstep.baseline" }
    let run = try runCommand(
      ["check"] + (hasBaseline ? ["--baseline", "lockstep.baseline"] : []), in: try example.folder(),
      environment: ["SOURCE_DATE_EPOCH": "1795392000"])
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast(2).joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}
