import TestSupport
import Testing

@Suite(.enabled(if: hasGit, "git is not installed")) struct `A site in a git repository` {
  private static let app = """
    enum Color: String, CaseIterable {
      case red, blue
      var label: String { switch self { case .red: "Dark red" case .blue: "Sky blue" } }
    }

    """

  /// A repository with a site in its folder `docs/help`.
  private func repository() throws -> Folder {
    let folder = try Folder([
      "docs/help/lockstep.yml": "title: Help\nfacts: {swift: [App]}\n", "docs/help/App/App.swift": Self.app,
      "docs/help/content/index.md":
        "---\ntitle: Home\n---\n\n<!-- lockstep:cases Color -->\n- Dark red\n- Sky blue\n",
    ])
    try folder.commitAll()
    return folder
  }

  @Test func `shows who speaks of what changed since a revision`() throws {
    let folder = try repository()
    #expect(
      try runCommand("impact", "HEAD", "docs/help", in: folder)
        == CommandRun(status: 0, output: "no fact has changed since HEAD\n", errors: ""))
    try folder.change("docs/help/App/App.swift", replacing: "Sky blue", with: "Sea blue")
    #expect(
      try runCommand("impact", "HEAD", "docs/help", in: folder).output == """
        1 fact has changed since HEAD; 1 place in 1 file speaks of it

        label of 'Color.blue' (en) was 'Sky blue' and is now 'Sea blue'
          App/App.swift:2
          content/index.md:7: - Sky blue

        """)
    #expect(
      try runCommand("impact", "HEAD", "docs/help", "--format", "markdown", in: folder).output.contains(
        "\n  - `docs/help/content/index.md:7` `- Sky blue`\n"), "a pull request shows paths of the repository")
  }

  @Test func `that git refuses to read is not told to be in none`() throws {
    let folder = try repository()
    try folder.change(".git/config", to: "][")
    let run = try runCommand("impact", "HEAD", "docs/help", in: folder)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: 'git rev-parse' failed: fatal: bad config line 1"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `is compared by the configuration of that time, or by today's where there was none`() throws {
    let folder = try repository()
    try folder.git("mv", "docs/help/App", "docs/help/Client")
    try folder.change("docs/help/lockstep.yml", replacing: "App", with: "Client")
    let run = try runCommand("impact", "HEAD", "docs/help", in: folder)
    #expect(run.output.contains("enum 'Color' is new"))
    try folder.remove("docs/help/lockstep.yml")
    try folder.commitAll()
    try folder.change("docs/help/lockstep.yml", to: "title: Help\nfacts: {swift: [Client]}\n")
    #expect(
      try runCommand("impact", "HEAD", "docs/help", in: folder).output == "no fact has changed since HEAD\n")
  }

  @Test(arguments: ["nowhere", "--output=x", "-x", "", "HEAD:docs", "HEAD^{tree}"])
  func `knows no revision by a name that is none`(_ name: String) throws {
    let folder = try repository()
    let run = try runCommand(["impact", "--", name, "docs/help"], in: folder)
    #expect(run == CommandRun(status: 2, output: "", errors: "error: '\(name)' names no commit of the repository\n"))
    #expect(
      try folder.contents(of: "docs").keys.sorted() == [
        "help/App/App.swift", "help/content/index.md", "help/lockstep.yml",
      ])
  }

  @Test func `is the one that it lies in, whatever the environment says`() throws {
    let folder = try repository()
    let environment = ["GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/", "GIT_EXTERNAL_DIFF": "false"]
    let run = try runCommand("impact", "HEAD", "docs/help", in: folder, environment: environment)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `may be shallow, which a message then says`() throws {
    let folder = try repository()
    try folder.commitAll()
    let clone = try Folder()
    try clone.git("clone", "--quiet", "--depth=1", "file://\(folder.path)", "clone")
    let run = try runCommand("impact", "HEAD^", "clone/docs/help", in: clone)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "error: 'HEAD^' names no commit of the repository; the clone is shallow: fetch the whole history ('fetch-depth: 0' in GitHub Actions)\n"
    )
  }

  @Test func `shows a finding where the change is`() throws {
    let folder = try repository()
    try folder.change("docs/help/App/App.swift", replacing: "Sky blue", with: "Sea blue")
    let plain = try runCommand("check", "docs/help", "--format", "json", in: folder)
    let anchored = try runCommand("check", "docs/help", "--format", "json", "--changed-since", "HEAD", in: folder)
    #expect(anchored.status == 1)
    #expect(plain.output.contains(#""path":"content/index.md","range":{"start":{"line":7"#))
    #expect(plain.output.split(separator: "\n").count == anchored.output.split(separator: "\n").count)
    let finding = try #require(
      anchored.output.split(separator: "\n").first { $0.contains("LS301") || $0.contains("LS101") })
    #expect(finding.contains(#"(at content/index.md:7)","path":"App/App.swift""#), "\(finding)")
    // What was committed on a branch since it left the other counts as well.
    try folder.git("checkout", "--quiet", "-b", "work")
    try folder.commitAll()
    let branch = try runCommand("check", "docs/help", "--format", "json", "--changed-since", "HEAD~1", in: folder)
    #expect(branch.output.contains(#"(at content/index.md:7)","path":"App/App.swift""#))
  }

  @Test func `takes a file that git does not know for changed`() throws {
    let folder = try repository()
    try folder.change(
      "docs/help/content/new.md", to: "---\ntitle: New\n---\n\n<!-- lockstep:cases Color -->\n- Dark red\n")
    let run = try runCommand("check", "docs/help", "--changed-since", "HEAD", in: folder)
    #expect(run.output.contains("--> content/new.md:5"))
  }
}

@Suite(.enabled(if: hasGit, "git is not installed")) struct `A site in no repository` {
  @Test(arguments: [["impact", "HEAD"], ["check", "--changed-since", "HEAD"]])
  func `has nothing to be compared with`(_ arguments: [String]) throws {
    let run = try runCommand(
      arguments, in: Folder(["lockstep.yml": "title: Help\n", "content/index.md": "---\ntitle: Home\n---\n"]))
    #expect(
      run
        == CommandRun(
          status: 2, output: "", errors: "error: '.' is in no git repository, so there is nothing to compare with\n"))
  }
}
