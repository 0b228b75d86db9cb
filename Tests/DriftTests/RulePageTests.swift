import Content
import Diagnostics
import Drift
import Markdown
import SwiftFacts
import Testing
import YAML

@Suite struct `The pages of rules` {
  @Test(arguments: try RulePage.all()) func `say what the check says`(_ page: RulePage) throws {
    #expect(!page.examples.isEmpty)
    for example in page.examples {
      let found = try transcript(of: example)
      #expect(found == example.diagnostics, "\(found)")
    }
    let first = try #require(page.examples.first)
    #expect(first.diagnostics.contains("[\(page.name)]"), "the first example shows the page's own code")
  }

  @Test func `are one a rule`() throws {
    let directives: Set<Code> = [.bindsNothing, .misspeltDirective, .malformedDirective, .nothingChecked]
    let expected = directives.union(Rule.all.map(\.code)).map(\.rawValue)
    let pages = Set(try RulePage.all().map(\.name))
    #expect(pages.isSuperset(of: expected))
    #expect(pages.isSubset(of: Code.allCases.map(\.rawValue)))
  }

  @Test func `are one rule a code`() {
    #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
  }

  /// What a site of one module and one article yields, with nothing else in it.
  private func transcript(of example: RulePage.Example) throws -> String {
    let module = SourceFile(path: "Orders.swift", text: example.module)
    let article = SourceFile(path: "help.md", text: example.article)
    let configuration = SourceFile(path: "lockstep.yml", text: "facts:\n")
    let (facts, faults) = readFacts(in: [SourceModule(name: "Orders", files: [module])], language: .english)
    let (claims, mistakes) = try Article(article).claims()
    let check = Check(claims, promises: Article(article).promises, against: facts)
    let allowances = try Document(parsing: article).outline().directives().allowances
    let today = try #require(CalendarDate("2026-11-23"))
    var diagnostics = (faults + mistakes + check.diagnostics).excused(by: allowances, on: today)
    let nothing = Check.nothing(in: facts, claims: claims.count, configuration: configuration.range(0..<5))
    if let nothing { diagnostics.append(nothing) }
    return Transcript(diagnostics.inReadingOrder(), of: [module, article, configuration]).description
  }
}
