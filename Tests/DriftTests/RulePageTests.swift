import Content
import Diagnostics
import Drift
import Foundation
import Markdown
import SwiftFacts
import TestSupport
import Testing

/// `RECORD=1 swift test --filter RulePageTests` writes what the check says into the pages that show sites: read it as a
/// writer would.
@Suite struct `The pages of rules` {
  @Test(arguments: try RulePage.all()) func `say what the check says`(_ page: RulePage) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let file = RulePage.folder.appending(path: "\(page.name).md")
      try Data(page.recorded(report(on:)).utf8).write(to: file)
      Issue.record("recorded docs/rules/\(page.name).md")
      return
    }
    for example in page.examples {
      let found = try example.isSite ? report(on: example) : transcript(of: example)
      #expect(found == example.diagnostics, "\(found)")
    }
    let first = try #require(page.examples.first)
    #expect(first.diagnostics.contains("[\(page.name)]"), "the first example shows the page's own code")
    #expect(page.examples.contains { $0.diagnostics.isEmpty }, "one example shows what is right")
  }

  /// What the command prints of a site, but for the summary.
  private func report(on example: RulePage.Example) throws -> String {
    let run = try runCommand("check", in: try example.folder())
    #expect(run.errors == "")
    #expect(run.status == 0 || !example.diagnostics.isEmpty)
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2).joined(separator: "\n")
      .trimmingCharacters(in: .newlines)
  }

  /// What a site of one module and one article yields, with nothing else in it.
  private func transcript(of example: RulePage.Example) throws -> String {
    let module = SourceFile(path: "Orders.swift", text: example.text(of: "Orders.swift"))
    let article = SourceFile(path: "help.md", text: example.text(of: "help.md"))
    let configuration = SourceFile(path: "lockstep.yml", text: "facts:\n")
    let (facts, faults) = readFacts(in: [SourceModule(name: "Orders", files: [module])], language: .english)
    let (claims, mistakes) = try Article(article).claims()
    var diagnostics = faults + mistakes + Check(claims, against: facts).diagnostics
    let nothing = Check.nothing(in: facts, claims: claims.count, configuration: configuration.range(0..<5))
    if let nothing { diagnostics.append(nothing) }
    return Transcript(diagnostics.inReadingOrder(), of: [module, article, configuration]).description
  }
}
