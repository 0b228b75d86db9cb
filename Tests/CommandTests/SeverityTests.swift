import TestSupport
import Testing

/// What `severity` in `lockstep.yml` does to a run.
@Suite struct SeverityTests {
  /// A list that has a label in other letters and lacks another.
  private static func site(_ severity: String, above: String = "") throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Help\nfacts: {swift: [App]}\n\(severity)",
      "App/App.swift": """
      public enum Reason: String {
        case stock = "Out of stock", other = "Other reasons"
        public var label: String { rawValue }
      }
      """,
      "content/index.md": """
      ---
      title: Home
      ---

      \(above)<!-- lockstep:cases Reason -->
      - Out of Stock
      - Other reasons

      [Gone](gone.md)

      """,
    ])
  }

  @Test(arguments: [
    ("", "warning LS303, error LS701", 1),
    ("severity: {LS303: error}\n", "error LS303, error LS701", 1),
    ("severity: {LS3xx: error, LS7xx: warning}\n", "error LS303, warning LS701", 1),
    ("severity: {LS3xx: error, LS303: off, LS701: off}\n", "", 0),
    ("severity: {LS7xx: off}\n", "warning LS303", 0),
  ])
  func `a code's own level counts before its group's`(yaml: String, findings: String, status: Int32) throws {
    let run = try runCommand("check", "--format", "json", in: Self.site(yaml))
    #expect(run.status == status)
    let found = try JSONReport(run).findings.map { "\($0.severity) \($0.code)" }.joined(separator: ", ")
    #expect(found == findings)
  }

  @Test func `what is only a warning is published`() throws {
    let site = try Self.site("severity: {LS701: warning}\n")
    #expect(try runCommand("build", in: site).status == 0)
    #expect(try site.contents(of: "public")["index.html"] != nil)
  }

  @Test func `an exception for a code that is off is of use`() throws {
    let allow = "<!-- lockstep:allow LS303 because=\"the courier writes it so\" -->\n"
    let run = try runCommand("check", in: Self.site("severity: {LS303: off, LS701: off}\n", above: allow))
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [
    ("severity: {LS304: off}\n", "LS911", "'severity.LS304' is no known key; did you mean 'LS204'?"),
    ("severity: {LS3XX: off}\n", "LS911", "'severity.LS3XX' is no known key; did you mean 'LS3xx'?"),
    ("severity: {LS303: none}\n", "LS912", "'severity.LS303' must be 'error' or 'warning' or 'off', not 'none'"),
    ("severity: off\n", "LS912", "'severity' must hold keys and values, as in 'key: value', not 'off'"),
    (
      "severity: {LS604: warning}\n", "LS912",
      "'severity.LS604' must be 'error', as a run that finds it is not to be trusted"
    ),
  ])
  func `what cannot be meant is a fault of the configuration`(yaml: String, code: String, message: String) throws {
    let run = try runCommand("check", "--format", "json", in: Self.site(yaml))
    #expect(run.status == 2)
    let found = try JSONReport(run).findings.filter { $0.path == "lockstep.yml" }
    #expect(found.map(\.code) == [code])
    #expect(found.map(\.message) == [message])
  }

  @Test func `a group does not lower what tells that a run is not to be trusted`() throws {
    let site = try Self.site("severity: {LS6xx: off, LS7xx: off, LS8xx: off, LS9xx: off, LS3xx: off}\n")
    try site.change("App/Faulty.swift", to: "public enum {")
    try site.change("content/index.md", replacing: "lockstep:cases", with: "lockstep:case")
    let findings = try JSONReport(runCommand("check", "--format", "json", in: site)).findings
    #expect(Set(findings.map(\.code)).isSuperset(of: ["LS604", "LS903"]))
  }
}
