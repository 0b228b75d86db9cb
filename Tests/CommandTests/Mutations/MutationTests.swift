import TestSupport
import Testing

/// A clean site and its module, changed one thing at a time, by rules and not by hand.
@Suite struct MutationTests {
  private static let harmful = [
    Mutation.wrongLabels, Mutation.wrongLists, Mutation.wrongSentences, Mutation.wrongSteps, Mutation.wrongBindings,
    Mutation.wrongDirectives, Mutation.wrongSite, Mutation.wrongModule,
  ].flatMap(\.self)

  private static let harmless = [Mutation.otherSpellings, Mutation.otherLayouts, Mutation.otherCode].flatMap(\.self)

  @Test func `the site is clean before it is changed`() throws {
    let run = try runCommand("check", in: try Folder(Workshop.files))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("no errors in 5 articles"), "\(run.output)\(run.errors)")
  }

  @Test(arguments: harmful) func `a harmful change is told on the right line`(_ mutation: Mutation) throws {
    let run = try runCommand("check", "--format", "json", in: try mutation.site())
    let errors = try JSONReport(run).findings.filter { $0.severity == "error" }
    let places = Set(errors.map { Mutation.Place(path: $0.path, line: $0.range.start.line) })
    #expect(run.status == 1)
    #expect(!mutation.told.isEmpty)
    for lines in mutation.told {
      #expect(!places.isDisjoint(with: lines), "told: \(errors.map { "\($0.code) \($0.path):\($0.range.start.line)" })")
    }
  }

  @Test(arguments: harmless) func `a harmless change is told nowhere`(_ mutation: Mutation) throws {
    let run = try runCommand("check", in: try mutation.site())
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("no errors in 5 articles"), "\(run.output)\(run.errors)")
  }

  @Test func `there are enough of both, and no two are the same`() {
    #expect(Self.harmful.count >= 150)
    #expect(Self.harmless.count >= 60)
    #expect(Set((Self.harmful + Self.harmless).map(\.changed)).count == Self.harmful.count + Self.harmless.count)
    // What changes nothing proves nothing.
    for mutation in Self.harmful + Self.harmless {
      #expect(mutation.changed.contains { Workshop.files[$0] != $1 }, "\(mutation.testDescription)")
    }
  }
}
