import TestSupport
import Testing

/// Swift code that the parser cannot bear: it is told, and the run goes on without facts.
@Suite struct HostileSwiftTests {
  private static func site(_ code: String) throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n",
      "App/Pot.swift": "enum Pot { case small; var label: String { switch self { case .small: \"Small pot\" } } }\n",
      "App/Tea.swift": code,
      "content/index.md": "---\ntitle: Home\n---\n\n<!-- lockstep:cases Pot -->\n- Small pot\n\n[lost](lost.md)\n",
    ])
  }

  @Test(arguments: ["[", "#if a\n", "try ", "a<", "x ? "])
  func `what exhausts the parser's stack is told with its file, and all else that is wrong`(unit: String) throws {
    let site = try Self.site(String(repeating: unit, count: 50_000))
    let run = try RunningCommand(script: "ulimit -t 60; exec $LOCKSTEP check --format json", in: site).outcome()
    #expect(run.status == 1)
    let found = try JSONReport(run).findings
    #expect(found.map { "\($0.code) \($0.path)" } == ["LS604 App/Tea.swift", "LS701 content/index.md"])
    let message =
      "the Swift parser ends on this file, so that no facts are read; divide what nests deep in it, or leave it out of 'facts'"
    #expect(found.first?.message == message)
  }

  @Test func `what would keep the parser busy for years is stopped`() throws {
    // Each bracket doubles the time.
    let site = try Self.site(String(repeating: "[", count: 128))
    let run = try RunningCommand(script: "ulimit -t 60; exec $LOCKSTEP check --format json", in: site).outcome()
    #expect(run.status == 1)
    let found = try JSONReport(run).findings.filter { $0.code == "LS604" }
    #expect(found.map(\.path) == ["App/Tea.swift"])
    #expect(found.first?.message.hasPrefix("the Swift parser takes too long for this file") == true)
  }

  @Test func `code in which nothing is Swift is told in its first twenty errors`() throws {
    let site = try Self.site(String(repeating: "``\n", count: 500))
    let found = try JSONReport(runCommand("check", "--format", "json", in: site)).findings
    let places = found.filter { $0.code == "LS604" }.map { "\($0.path):\($0.range.start.line)" }
    #expect(places == (1...21).map { "App/Tea.swift:\($0)" })
    #expect(
      found.contains { $0.message == "480 more faults in this file; mend these first" },
      "\(found.map(\.message))")
  }

  @Test func `nothing is published, locked or compared without facts`() throws {
    let site = try Self.site(String(repeating: "[", count: 50_000))
    #expect(try runCommand("build", in: site).status == 1)
    #expect(try site.contents(of: "public").isEmpty)
    #expect(try runCommand("lock", in: site).status != 0)
    #expect(try !site.contents().keys.contains("lockstep.lock"))
  }

  @Test func `nothing multiplies: titles, variables, aliases and partials are bounded`() throws {
    let long = String(repeating: "a", count: 1_001)
    let site = try Folder([
      "lockstep.yml": "title: Tea\nvariables: {long: \(long)}\n",
      "content/a.md": "---\ntitle: \(long)\ndescription: \(long)\naliases: [/\(long)/]\nslug: \(long)\n---\n",
      "content/b.md": "---\ntitle: B\n---\n\n" + String(repeating: "<!-- lockstep:include _part.md -->\n\n", count: 12),
      "content/_part.md": String(repeating: "word ", count: 20_000),
    ])
    let found = try JSONReport(runCommand("check", "--format", "json", in: site)).findings
    #expect(
      found.map { "\($0.code) \($0.path):\($0.range.start.line)" } == [
        "LS803 content/a.md:2", "LS803 content/a.md:3", "LS803 content/a.md:4", "LS803 content/a.md:5",
        "LS909 content/b.md:25", "LS912 lockstep.yml:2",
      ])
  }
}
