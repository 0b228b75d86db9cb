import Diagnostics
import TestSupport
import Testing

/// A clean site and its module, changed one thing at a time, by rules and not by hand.
@Suite struct MutationTests {
  private static let harmful = [
    Mutation.wrongLabels, Mutation.wrongLists, Mutation.wrongSentences, Mutation.wrongSteps, Mutation.wrongBindings,
    Mutation.wrongDirectives, Mutation.wrongSite, Mutation.wrongModule, Mutation.wrongCatalogue,
  ].flatMap(\.self)

  private static let harmless = [
    Mutation.otherSpellings, Mutation.otherLayouts, Mutation.otherCode, Mutation.otherCatalogues,
  ].flatMap(\.self)

  private static let verdict = "no errors in \(Workshop.articleCount) articles"

  @Test func `the site is clean before it is changed`() throws {
    let run = try runCommand("check", in: try Folder(Workshop.files))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(Self.verdict), "\(run.output)\(run.errors)")
  }

  @Test(arguments: harmful) func `a harmful change is told on the right line, with the right code`(
    _ mutation: Mutation
  ) throws {
    let run = try runCommand("check", "--format", "json", in: try mutation.site())
    let findings = try JSONReport(run).findings
    let all = findings.map { "\($0.code) \($0.place)" }
    #expect(run.status == (mutation.told.contains(where: \.isError) ? 1 : 0))
    #expect(!mutation.told.isEmpty)
    for expectation in mutation.told {
      #expect(findings.contains(where: expectation.isMet), "\(expectation) is not told: \(all)")
    }
    let noise = findings.filter { finding in
      !mutation.told.contains { $0.isMet(by: finding) } && !mutation.besides.contains { $0.rawValue == finding.code }
    }
    #expect(noise.isEmpty, "told too: \(noise.map { "\($0.code) \($0.place) \($0.message)" })")
  }

  @Test(arguments: harmless) func `a harmless change is told nowhere`(_ mutation: Mutation) throws {
    let run = try runCommand("check", in: try mutation.site())
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(Self.verdict), "\(run.output)\(run.errors)")
  }

  @Test func `there are enough of both, and no two are the same`() {
    #expect(Self.harmful.count >= 150)
    #expect(Self.harmless.count >= 60)
    // Bytes and not strings, which are equal where only the form of a letter differs.
    let all = (Self.harmful + Self.harmless).map { $0.changed.mapValues { $0.map { Array($0.utf8) } } }
    #expect(Set(all).count == all.count)
    // What changes nothing proves nothing.
    for mutation in Self.harmful + Self.harmless {
      #expect(
        mutation.changed.contains { Workshop.files[$0].map { Array($0.utf8) } != $1.map { Array($0.utf8) } },
        "\(mutation.testDescription)")
    }
  }
}
