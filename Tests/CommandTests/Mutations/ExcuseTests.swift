import Diagnostics
import TestSupport
import Testing

/// What baselines and severities make of the mutations.
@Suite struct ExcuseTests {
  private static let negotiable = Mutation.harmful.filter { mutation in
    let codes = mutation.told.reduce(into: mutation.besides) { $0.formUnion($1.codes) }
    // A directive is mended at once, and what names no fact is compared with nothing.
    return mutation.status == 1 && !codes.contains(.unknownFact)
      && codes.allSatisfy { $0.isNegotiable && $0.group != .directives }
  }

  private static let sample = stride(from: 0, to: negotiable.count, by: 12).map { negotiable[$0] }

  @Test(arguments: sample) func `a baseline excuses what was there, and nothing else`(_ mutation: Mutation) throws {
    let site = try Folder(mutation.files)
    func findings() throws -> [JSONReport.Finding] {
      try JSONReport(runCommand("check", "--baseline", "lockstep.baseline", "--format", "json", in: site)).findings
    }
    #expect(try runCommand("baseline", in: site).status == 0)
    #expect(try findings().isEmpty)

    let other = Self.negotiable.first {
      $0.site.files == mutation.site.files && Set($0.changed.keys).isDisjoint(with: mutation.changed.keys)
    }
    let next = try #require(other)
    for (path, text) in next.changed { try text.map { try site.change(path, to: $0) } ?? site.remove(path) }
    let told = try findings()
    for expectation in next.told {
      #expect(told.contains(where: expectation.isMet), "\(expectation) is not told with \(next.testDescription)")
    }

    for (path, text) in mutation.site.files { try site.change(path, to: text) }
    #expect(try findings().contains { $0.code == "LS906" && $0.path == "lockstep.baseline" })
  }

  /// The first change that each code tells of, alone.
  private static let oneACode = Dictionary(grouping: negotiable.filter { $0.told.count == 1 && $0.besides.isEmpty }) {
    $0.told[0].codes
  }.values.compactMap(\.first).sorted { $0.testDescription < $1.testDescription }

  @Test(arguments: oneACode) func `a code is as severe as the configuration has it`(_ mutation: Mutation) throws {
    let expectation = mutation.told[0]
    for severity in ["warning", "off"] {
      let levels = expectation.codes.map { "\($0.rawValue): \(severity)" }.joined(separator: ", ")
      let site = try Folder(mutation.files)
      let configuration = try site.read("lockstep.yml").text
      try site.change("lockstep.yml", to: configuration + "severity: {\(levels)}\n")
      let run = try runCommand("check", "--format", "json", in: site)
      let told = try JSONReport(run).findings
      let expected = Expectation(expectation.codes, on: expectation.places, as: .warning)
      #expect(run.status == 0)
      #expect(told.contains(where: expected.isMet) == (severity == "warning"))
      #expect(told.contains { $0.severity == "error" } == false)
    }
  }

  @Test func `there are enough of each`() {
    #expect(Self.sample.count > 20)
    #expect(Self.oneACode.count > 8)
  }
}
