import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test func `a clean site is 0`() throws {
    #expect(try runCommand("check", in: .tiny()).status == 0)
  }

  @Test func `findings are 1`() throws {
    #expect(try runCommand("check", in: .tiny(["content/a.md": "no title"])).status == 1)
  }

  @Test func `no command at all is 2, as nothing was checked`() throws {
    let run = try runCommand([], in: .tiny())
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("SUBCOMMANDS:"))
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

  @Test func `what the command line says is no command to a terminal or a CI system`() throws {
    let run = try runCommand("check", "--format", "x\n::error::y\u{1B}[31m", in: .tiny())
    #expect(run.status == 2)
    #expect(run.errors.contains("'x\n\\u{3A}:error::y\\u{1B}[31m' is invalid"))
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
    #expect(try JSONReport(run).places(in: site).contains("LS912 lockstep.yml:8 ‹Sources/Order›"))
    #expect(try site.contents(of: "public") == [".gitkeep": ""])
  }

  @Test func `a folder that is not there is 2, and named`() throws {
    let run = try runCommand("check", "nowhere", in: Folder())
    #expect(run.status == 2)
    #expect(run.errors == "error: 'nowhere' is no folder with a lockstep.yml: No such file or directory\n")
  }

  @Test(arguments: ["build", "check"])
  func `a folder that is no site is 2, and the file it lacks is named`(command: String) throws {
    let run = try runCommand(command, in: Folder())
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors == "error: the current folder holds no lockstep.yml, which makes a folder a site\n")
  }

  @Test(arguments: [
    Change("a layout too large to be one") {
      try $0.change("templates/page.html", to: String(repeating: "tea ", count: 5 << 20))
    }
  ])
  func `a file that cannot be read is 3, named, and nothing is written`(change: Change) throws {
    let site = try Folder.tiny()
    try change.make(site)
    let run = try runCommand("build", in: site)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: templates/page.html: "))
    #expect(try site.contents(of: "public") == [:])
  }

  @Test(arguments: [
    ("title: Tea\ncontent: nope\n", "'nope' must be a folder with articles, and it holds none"),
    (
      "title: Tea\noutput: content/out\n", "'output' must be a folder apart from 'content', which the site is made from"
    ),
    (
      "title: Tea\noutput: templates\n", "'output' must be a folder apart from 'templates', which the site is made from"
    ),
    ("title: Tea\noutput: ../out\n", "'output' must be a folder inside the site's, not '../out'"),
    (
      "title: Tea\nlink_schemes: [JavaScript]\n",
      "'JavaScript' is a scheme that no link may have, as it can run script"
    ),
    ("title: Tea\nfacts: {swift: [App, App]}\n", "'App' is a source twice"),
  ])
  func `folders and schemes that cannot be meant are faults of the configuration`(yaml: String, message: String) throws
  {
    let site = try Folder.tiny(["lockstep.yml": yaml, "App/A.swift": "enum A { case a }"])
    let run = try runCommand("build", in: site)
    #expect(run.status == 2)
    #expect(run.output.contains("error[LS912]: \(message)\n"))
    #expect(try site.contents(of: "public") == [:])
  }

  @Test(arguments: ["./out", "out/", "out//"])
  func `a folder may be written with a dot before it and slashes after it`(folder: String) throws {
    let site = try Folder.tiny(["lockstep.yml": "title: Tea\noutput: \(folder)\n"])
    #expect(try runCommand("build", in: site).status == 0)
    #expect(try site.contents(of: "out").keys.contains("index.html"))
  }

  @Test func `a failed build into folders that are not there makes none`() throws {
    let site = try Folder.tiny(["content/faulty.md": "no title"])
    #expect(try runCommand("build", "-o", "deep/er/out", in: site).status == 1)
    #expect(try site.contents().keys.allSatisfy { !$0.hasPrefix("deep") })
    #expect(try !site.contents().isEmpty)
  }

  @Test(arguments: [("a\u{0}b", "an article must not contain a NUL byte")])
  func `an article that is no text is an error at its first such byte`(text: String, message: String) throws {
    let site = try Folder.tiny(["content/faulty.md": "---\ntitle: A\n---\n\n\(text)\n"])
    let run = try runCommand("check", in: site)
    #expect(run.output.hasPrefix("error[LS805]: \(message)\n --> content/faulty.md:5:2\n"))
  }

  @Test func `two articles with one URL are told by a build as by a check`() throws {
    let site = try Folder.tiny(["content/tea/index.md": "---\ntitle: Tea again\n---\n"])
    for command in ["build", "check"] {
      let run = try runCommand(command, in: site)
      #expect(run.status == 1)
      #expect(run.output.contains("error[LS704]: '/tea/' is the URL of this article and of 'content/tea.md'"))
    }
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
