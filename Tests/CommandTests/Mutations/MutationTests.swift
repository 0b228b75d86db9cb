import Diagnostics
import TestSupport
import Testing

/// Clean sites and what they are bound to, changed one thing at a time, by rules and not by hand.
@Suite struct MutationTests {
  @Test(arguments: [Workshop.site, Workshop.remembering, Depot.site]) func `a site is clean before it is changed`(
    _ site: CleanSite
  ) throws {
    let run = try runCommand("check", in: try Folder(site.files))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("no errors in \(site.articleCount) articles"), "\(run.output)\(run.errors)")
  }

  @Test(arguments: Mutation.harmful) func `a harmful change is told on the right line, with the right code`(
    _ mutation: Mutation
  ) throws {
    let run = try runCommand("check", "--format", "json", in: try Folder(mutation.files))
    let findings = try JSONReport(run).findings
    #expect(run.status == mutation.status)
    for expectation in mutation.told {
      let all = findings.map { "\($0.code) \($0.place)" }
      #expect(findings.contains(where: expectation.isMet), "\(expectation) is not told: \(all)")
    }
    let noise = findings.filter { finding in
      !mutation.told.contains { $0.isMet(by: finding) } && !mutation.besides.contains { $0.rawValue == finding.code }
    }
    #expect(noise.isEmpty, "told too: \(noise.map { "\($0.code) \($0.place) \($0.message)" })")
  }

  @Test(arguments: Mutation.harmless) func `a harmless change is told nowhere`(_ mutation: Mutation) throws {
    let run = try runCommand("check", in: try Folder(mutation.files))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("no errors in \(mutation.site.articleCount) articles"), "\(run.output)\(run.errors)")
  }

  @Test func `there are enough of both, and no two are the same`() {
    #expect(Mutation.harmful.count >= 350)
    #expect(Mutation.harmless.count >= 200)
    let all = Mutation.harmful + Mutation.harmless
    let same = Dictionary(grouping: all) { $0.changed.mapValues { $0.map { Array($0.utf8) } } }.values
      .filter { $0.count > 1 }.map { $0.map(\.testDescription) }
    #expect(same == [])
    // What changes nothing proves nothing.
    for mutation in all { #expect(mutation.changesAnything, "\(mutation.testDescription)") }
  }
}
