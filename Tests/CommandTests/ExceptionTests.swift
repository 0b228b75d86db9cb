import TestSupport
import Testing

/// What `lockstep:allow` does to a whole run.
@Suite struct ExceptionTests {
  private static let allowed = """
    ---
    title: Home
    ---

    <!-- lockstep:allow LS701 because="the old shop still serves it" -->
    Our [old shop](/old-shop/).

    """

  @Test func `what is allowed is published as it is written`() throws {
    let site = try Folder(["lockstep.yml": "title: Help\n", "content/index.md": Self.allowed])
    let run = try runCommand("build", in: site)
    #expect(run.status == 0, "\(run.output)")
    #expect(try site.read("public/index.html").text.contains("<a href=\"/old-shop/\">"))
  }

  @Test func `what is allowed is so even where the facts cannot be read`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Help\nfacts:\n  swift: [Sources/Gone]\n", "content/index.md": Self.allowed,
    ])
    let findings = try JSONReport(runCommand("check", "--format", "json", in: site)).findings
    #expect(findings.map(\.code) == ["LS912"])
  }

  @Test func `an exception that excuses nothing is an error, unless less was looked at than there is`() throws {
    let unused = Self.allowed.replacing("/old-shop/", with: "index.md")
    let site = try Folder(["lockstep.yml": "title: Help\n", "content/index.md": unused])
    #expect(try JSONReport(runCommand("check", "--format", "json", in: site)).findings.map(\.code) == ["LS905"])
    try site.change("lockstep.yml", to: "title: Help\nfacts:\n  swift: [Sources/Gone]\n")
    #expect(try JSONReport(runCommand("check", "--format", "json", in: site)).findings.map(\.code) == ["LS912"])
  }

  @Test(arguments: [("1795564800", "LS905 LS701"), ("1795478400", "")])
  func `an exception holds through its last day, by SOURCE_DATE_EPOCH`(seconds: String, codes: String) throws {
    // 1795478400 is 2026-11-24 in Greenwich, 1795564800 the day after.
    let dated = Self.allowed.replacing("serves it\"", with: "serves it\" until=2026-11-24")
    let site = try Folder(["lockstep.yml": "title: Help\n", "content/index.md": dated])
    let run = try runCommand("check", "--format", "json", in: site, environment: ["SOURCE_DATE_EPOCH": seconds])
    #expect(try JSONReport(run).findings.map(\.code).joined(separator: " ") == codes)
  }
}
