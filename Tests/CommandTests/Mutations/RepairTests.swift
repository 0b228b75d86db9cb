import Diagnostics
import TestSupport
import Testing

/// What `lockstep fix` makes of the mutations.
@Suite struct RepairTests {
  /// Slips whose repair is obvious.
  private static let slips = sample(of: 5) { $0.isSuperset(of: $1) }

  /// Every other change, which has such a repair or not.
  private static let others = sample(of: 12) { !$0.isSuperset(of: $1) }

  private static let obvious: Set<Code> = [.nearMissLabel, .invisibleCharacter, .otherLanguagesLabel]

  private static func sample(of step: Int, where choose: (Set<Code>, Set<Code>) -> Bool) -> [Mutation] {
    let chosen = Mutation.harmful.filter { choose(obvious, Set($0.told.flatMap(\.codes))) }
    return stride(from: 0, to: chosen.count, by: step).map { chosen[$0] }
  }

  @Test(arguments: slips) func `a slip is mended, and then nothing is told`(_ mutation: Mutation) throws {
    let site = try Folder(mutation.files)
    #expect(try runCommand("fix", in: site).status == 0)
    let run = try runCommand("check", in: site)
    #expect(run.output.hasPrefix("no errors in \(mutation.site.articleCount) articles"), "\(run.output)")
  }

  @Test(arguments: slips + others) func `no safe fix is left, and a second run changes nothing`(
    _ mutation: Mutation
  ) throws {
    let site = try Folder(mutation.files)
    let before = try site.contents()
    let diff = try runCommand("fix", "--dry-run", in: site).output
    #expect(try site.contents() == before)
    _ = try runCommand("fix", in: site)
    let after = try site.contents()
    // One round of edits is enough for one change.
    #expect(try AppliedDiff(diff, to: before.mapValues(\.text)).files == after.mapValues(\.text))

    let findings = try JSONReport(try runCommand("check", "--format", "json", in: site)).findings
    let left = findings.filter { $0.fixes.contains { $0.grade == "safe" } }
    #expect(left.isEmpty, "\(left.map { "\($0.code) \($0.place) \($0.message)" })")
    _ = try runCommand("fix", in: site)
    #expect(try site.contents() == after)
  }
}
