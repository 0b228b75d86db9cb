import TestSupport
import Testing

/// Articles with thousands of findings, by which a stranger could try to stall a build.
///
/// Each takes seconds at most in debug, and took minutes where each finding was compared with all others.
@Suite struct FindingsStallTests {
  private static let module = """
    enum Tea {
      case green, black
      var label: String { switch self { case .green: "Green leaf"; case .black: "Black leaf tea" } }
    }
    """

  /// What `arguments` come to in `site` within `seconds` of the processor's time.
  private func run(_ arguments: String, in site: Folder, seconds: Int) throws -> CommandRun {
    let script = "ulimit -t \(seconds) -v 1000000; exec $LOCKSTEP \(arguments)"
    return try RunningCommand(script: script, in: site).outcome()
  }

  @Test func `a paragraph that says thousands of labels which the app had`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n", "App/Tea.swift": Self.module,
      "lockstep.lock": (1...8_000).map { "App.Tea.c\($0) label.en=[\"Old label \($0)\"]\n" }.joined(),
      "content/a.md": "---\ntitle: A\n---\n\n<!-- lockstep:cases Tea -->\n- Green leaf\n- Black leaf tea\n\n"
        + (1...8_000).map { "Old label \($0) " }.joined() + "\n",
    ])
    let findings = try JSONReport(run("check --format json", in: site, seconds: 20)).findings
    #expect(findings.count { $0.code == "LS305" } == 8_000)
  }

  @Test func `a thousand exceptions of one line, and thousands of findings in it`() throws {
    let allow = "<!-- lockstep:allow LS705 because=\"shown as it is\" -->\n"
    let site = try Folder([
      "lockstep.yml": "title: Tea\n",
      "content/a.md": "---\ntitle: A\n---\n\n" + String(repeating: allow, count: 1_000)
        + String(repeating: "<b> ", count: 8_000) + "\n",
    ])
    let run = try run("check", in: site, seconds: 5)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test func `thousands of unknown variables beside code`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Tea\nvariables: {name: Tea}\n",
      "content/a.md": "---\ntitle: A\n---\n\n" + String(repeating: "`a` {{b}} ", count: 5_000) + "\n",
    ])
    let findings = try JSONReport(run("check --format json", in: site, seconds: 12)).findings
    #expect(findings.count == 5_000)
  }

  @Test func `thousands of safe fixes`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Tea\n",
      "content/a.md": "---\ntitle: A\n---\n\n" + String(repeating: "<!-- lockstp:cases Tea -->\n\n", count: 8_000),
    ])
    let run = try run("fix --dry-run", in: site, seconds: 5)
    #expect(run.output.matches(of: #/\n\+<!-- lockstep:cases Tea -->/#).count == 8_000, "\(run.errors)")
  }

  @Test(.enabled(if: hasGit, "git is not installed")) func `thousands of changed lines and findings`() throws {
    let line = "a <b>\n\nb\n\n"
    let site = try Folder([
      "lockstep.yml": "title: Tea\n", "content/a.md": "---\ntitle: A\n---\n\n" + String(repeating: line, count: 20_000),
    ])
    try site.commitAll()
    try site.change(
      "content/a.md",
      to: "---\ntitle: A\n---\n\n" + String(repeating: "a <b>\n\nc\n\n", count: 20_000))
    let run = try run("check --changed-since HEAD --format json", in: site, seconds: 12)
    #expect(try JSONReport(run).findings.count { $0.code == "LS705" } == 20_000)
  }

  @Test(.enabled(if: hasGit, "git is not installed")) func `a paragraph that says a changed label again and again`()
    throws
  {
    let site = try Folder([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n", "App/Tea.swift": Self.module,
      "content/a.md": "---\ntitle: A\n---\n\n<!-- lockstep:cases Tea -->\n- Green leaf\n- Black leaf tea\n\n"
        + String(repeating: "Green leaf ", count: 20_000) + "\n",
    ])
    try site.commitAll()
    try site.change("App/Tea.swift", to: Self.module.replacing("Green leaf", with: "Young leaf"))
    let run = try run("impact HEAD", in: site, seconds: 12)
    #expect(run.output.hasPrefix("1 fact has changed since HEAD; 2 places in 1 file speak of it\n"), "\(run.errors)")
  }
}
