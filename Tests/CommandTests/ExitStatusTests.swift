import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test func `a clean site is 0`() throws {
    #expect(try runCommand("check", in: .tiny()).status == 0)
  }

  @Test func `findings are 1`() throws {
    #expect(try runCommand("check", in: .tiny(["content/a.md": "no title"])).status == 1)
  }

  @Test(arguments: [
    (["buld"], "Unexpected argument 'buld'"),
    (["build", "--formt", "json"], "Unknown option '--formt'"),
    (["check", "--format", "xml"], "'xml' is invalid"),
    (["build", "--base-url", "ftp://example.com"], "'ftp://example.com' is no absolute http or https URL"),
    (["render", "--extensions", "tabel"], "'tabel' is no extension; did you mean 'table'?"),
  ])
  func `a command that means nothing is 2, and says why`(arguments: [String], message: String) throws {
    let run = try runCommand(arguments, in: .tiny())
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
  }

  @Test(arguments: [
    ("titel: Tea\n", "LS911 lockstep.yml:1 ‹titel›"),
    ("title: Tea\nbase_url: tea.example.com\n", "LS912 lockstep.yml:2 ‹tea.example.com›"),
    ("title: Tea\nurls: flat\n", "LS912 lockstep.yml:2 ‹flat›"),
    ("title: Tea\noutput: ../public\n", "LS912 lockstep.yml:2 ‹../public›"),
    ("title: Tea\ntitle: Coffee\n", "LS910 lockstep.yml:2 ‹title› | lockstep.yml:1"),
  ])
  func `a fault in the configuration is 2, at its place, and nothing is written`(yaml: String, place: String) throws {
    let site = try Folder.tiny(["lockstep.yml": yaml])
    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 2)
    #expect(try JSONReport(run).places(in: site) == place)
    #expect(try site.contents(of: "public") == [:])
  }

  @Test func `a source that is not there is a fault of the configuration, at its place`() throws {
    let site = try Folder.helpCentre()
    try site.change("lockstep.yml", replacing: "Sources/Orders", with: "Sources/Order")
    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 2)
    #expect(try JSONReport(run).places(in: site).contains("LS912 lockstep.yml:4 ‹Sources/Order›"))
    #expect(try site.contents(of: "public") == [".gitkeep": ""])
  }

  @Test(arguments: ["build", "check"])
  func `a folder without a configuration is 3, and the file is named`(command: String) throws {
    let run = try runCommand(command, in: Folder())
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.errors == "error: lockstep.yml: No such file or directory\n")
  }

  @Test(arguments: [
    Change("no articles") { try $0.remove("content") },
    Change("a folder for a configuration") { site in
      try site.remove("lockstep.yml")
      try site.change("lockstep.yml/a", to: "")
    },
    Change("an article too large to be one") {
      try $0.change("content/tea.md", to: String(repeating: "tea ", count: 5 << 20))
    },
  ])
  func `a file that cannot be read is 3, named, and nothing is written`(change: Change) throws {
    let site = try Folder.tiny()
    try change.make(site)
    let run = try runCommand("build", in: site)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: content") || run.errors.hasPrefix("error: lockstep.yml"))
    #expect(try site.contents(of: "public") == [:])
  }

  @Test func `a folder that is not ours is 3, and stays as it is`() throws {
    let site = try Folder.tiny(["public/thesis.txt": "years of work"])
    let before = try site.contents()
    let run = try runCommand("build", in: site)
    #expect(run.status == 3)
    #expect(run.errors.contains("holds 'thesis.txt', which Lockstep did not write"))
    #expect(try site.contents() == before)
  }

  @Test func `a failed build leaves no folder beside the site`() throws {
    let site = try Folder.tiny(["content/a.md": "no title"])
    let before = try site.contents()
    #expect(try runCommand("build", "-o", "elsewhere", in: site).status == 1)
    #expect(try site.contents() == before)
  }
}
