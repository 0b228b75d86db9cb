import TestSupport
import Testing

/// `lockstep baseline`, and what it does to a run.
@Suite struct BaselineTests {
  private static func site() throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Help\n",
      "content/index.md": "---\ntitle: Home\n---\n\n[Gone](gone.md) and [gone](gone.md), [old](old.md)\n",
    ])
  }

  @Test func `what was there is excused, and counted`() throws {
    let site = try Self.site()
    let run = try runCommand("baseline", in: site)
    #expect(run == CommandRun(status: 0, output: "./lockstep.baseline excuses 3 findings\n", errors: ""))
    #expect(
      try site.read("lockstep.baseline").text == """
        # What is excused until it is mended. 'lockstep baseline' takes lines out and adds none.
        LS701\tcontent/index.md\t'gone.md' leads to no article or file of the site\t2
        LS701\tcontent/index.md\t'old.md' leads to no article or file of the site

        """)
    let check = try runCommand("check", "--baseline", "lockstep.baseline", in: site)
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("no errors, 3 excused by the baseline in 1 article;"))
    let json = try runCommand("check", "--format", "json", "--baseline", "lockstep.baseline", in: site)
    #expect(json.output.contains(#""baselined":3,"#))
    #expect(try runCommand("check", in: site).status == 1)
    #expect(try runCommand("build", "--baseline", "lockstep.baseline", in: site).status == 0)
    #expect(try site.contents(of: "public")["index.html"] != nil)
  }

  @Test func `lines may move, and a new finding is told`() throws {
    let site = try Self.site()
    _ = try runCommand("baseline", in: site)
    try site.change("content/index.md", replacing: "[Gone]", with: "New line.\n\n[New](new.md)\n\n[Gone]")
    let run = try runCommand("check", "--format", "json", "--baseline", "lockstep.baseline", in: site)
    #expect(run.status == 1)
    #expect(try JSONReport(run).places(in: site) == "LS701 content/index.md:7 ‹new.md›")
  }

  @Test func `an entry that excuses nothing is told at its line, with the fix that takes it out`() throws {
    let site = try Self.site()
    _ = try runCommand("baseline", in: site)
    try site.change(
      "content/index.md", replacing: "[Gone](gone.md) and [gone](gone.md), [old](old.md)", with: "[a](gone.md)")
    let run = try runCommand("check", "--format", "json", "--baseline", "lockstep.baseline", in: site)
    let report = try JSONReport(run)
    #expect(run.status == 1)
    #expect(
      try report.places(in: site) == """
        LS906 lockstep.baseline:2 ‹LS701\tcontent/index.md\t'gone.md' leads to no article or file of the site\t2›
        LS906 lockstep.baseline:3 ‹LS701\tcontent/index.md\t'old.md' leads to no article or file of the site›
        """)
    let edits = report.findings.flatMap(\.fixes).flatMap(\.edits)
    #expect(edits.map(\.text) == ["LS701\tcontent/index.md\t'gone.md' leads to no article or file of the site", ""])
    #expect(edits.last?.range.end == JSONReport.Position(line: 4, column: 1))
    #expect(report.findings.flatMap(\.fixes).allSatisfy { $0.grade == "review" })
  }

  @Test func `written again, it only shrinks`() throws {
    let site = try Self.site()
    _ = try runCommand("baseline", in: site)
    try site.change("content/index.md", replacing: "[old](old.md)", with: "[new](new.md)")
    let run = try runCommand("baseline", in: site)
    #expect(run.status == 1)
    #expect(run.output.contains("error[LS701]: 'new.md' leads to no article"))
    #expect(run.errors.hasPrefix("error: a baseline only shrinks;"))
    let text = try site.read("lockstep.baseline").text
    #expect(text.contains("'gone.md'") && !text.contains("'old.md'") && !text.contains("'new.md'"))
  }

  @Test(arguments: [
    ("<<<<<<< HEAD", "'<<<<<<<' marks a merge that is not done; keep the lines that are right"),
    ("LS701 content/index.md", "an entry is a code, a page and what is wrong there, with tabs between them"),
    ("LS7O1\tcontent/index.md\ta", "'LS7O1' is no code; did you mean 'LS701'?"),
    ("LS901\tlockstep.yml\ta", "a baseline does not excuse LS901; mend it"),
    ("LS701\tcontent/index.md\ta\t1", "'1' must be how often it is excused, a whole number from 2"),
  ])
  func `a line that is no entry is told, and the file is not written over`(line: String, message: String) throws {
    let site = try Self.site()
    try site.change("lockstep.baseline", to: "# Mine\n\(line)\n")
    let check = try runCommand("check", "--format", "json", "--baseline", "lockstep.baseline", in: site)
    let fault = try #require(JSONReport(check).findings.first { $0.code == "LS906" })
    #expect(fault.message == message)
    #expect(fault.range.start == JSONReport.Position(line: 2, column: 1))
    #expect(try runCommand("baseline", in: site).status == 1)
    #expect(try site.read("lockstep.baseline").text == "# Mine\n\(line)\n")
  }

  @Test func `a line of no use that is a warning does not keep the site from being published`() throws {
    let site = try Self.site()
    _ = try runCommand("baseline", in: site)
    try site.change("lockstep.yml", to: "title: Help\nseverity: {LS906: warning}\n")
    try site.change("lockstep.baseline", to: try site.read("lockstep.baseline").text + "<<<<<<< HEAD\n")
    let run = try runCommand("build", "--baseline", "lockstep.baseline", in: site)
    #expect(run.status == 0)
    #expect(run.output.contains("warning[LS906]") && run.output.hasSuffix("published 1 page\n"))
    #expect(try site.contents(of: "public")["index.html"] != nil)
  }

  @Test func `a new warning is told and is no error`() throws {
    let site = try Self.site()
    _ = try runCommand("baseline", in: site)
    try site.change("lockstep.yml", to: "title: Help\nseverity: {LS701: warning}\n")
    try site.change("content/index.md", replacing: "[old]", with: "[new](new.md) [old]")
    let run = try runCommand("baseline", in: site)
    #expect(run.status == 0)
    #expect(run.output.contains("warning[LS701]: 'new.md'"))
  }

  @Test func `what no baseline excuses is told when the first is written`() throws {
    let site = try Self.site()
    try site.change(
      "content/index.md", replacing: "[Gone]",
      with: "<!-- lockstep:allow LS302 because=\"the name of a brand\" -->\n\n[Gone]")
    let run = try runCommand("baseline", in: site)
    #expect(run.output.contains("[LS905]"))
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: a baseline does not excuse everything;"))
    #expect(try site.contents()["lockstep.baseline"] != nil)
  }

  @Test func `what it may not excuse must be mended first`() throws {
    let site = try Self.site()
    try site.change("content/index.md", replacing: "title: Home", with: "titel: Home")
    let run = try runCommand("baseline", in: site)
    #expect(run.status == 1)
    #expect(run.output.contains("error[LS802]"))
    #expect(try site.contents()["lockstep.baseline"] == nil)
  }

  @Test func `where not everything could be compared, no entry is of no use`() throws {
    let site = try Self.site()
    _ = try runCommand("baseline", in: site)
    try site.change("content/index.md", replacing: "[old](old.md)", with: "")
    try site.change("lockstep.yml", to: "title: Help\nfacts: {swift: [Gone]}\n")
    let run = try runCommand("check", "--format", "json", "--baseline", "lockstep.baseline", in: site)
    #expect(try JSONReport(run).findings.map(\.code) == ["LS912"])
  }

  @Test func `a baseline beside the site is found from where the command runs`() throws {
    let folder = try Folder([
      "help/lockstep.yml": "title: Help\n", "help/content/index.md": "---\ntitle: Home\n---\n",
      "lockstep.baseline": "LS701\tcontent/index.md\ta\n",
    ])
    let run = try runCommand("check", "help", "--baseline", "lockstep.baseline", "--format", "github", in: folder)
    #expect(run.output.hasPrefix("::error file=lockstep.baseline,line=1,"), "\(run.output)")
  }

  @Test func `one that is not there is 2`() throws {
    let run = try runCommand("check", "--baseline", "lockstep.baseline", in: Self.site())
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: the baseline 'lockstep.baseline' cannot be read: No such file or directory; 'lockstep baseline' writes one

        """)
  }
}
