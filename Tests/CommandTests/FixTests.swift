import TestSupport
import Testing

@Suite struct FixTests {
  private static func site() throws -> Folder {
    try .tiny([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n",
      "App/Tea.swift": "enum Tea { case green; var label: String { \"Green tea leaves\" } }",
      "content/teas.md": "---\r\ntitle: Teas\r\n---\r\n\r\n<!-- lockstep:cases Tea -->\r\n- Green tea leeves",
    ])
  }

  @Test func `what is misspelt is mended, every other byte stays, and fixing twice changes nothing`() throws {
    let site = try Self.site()
    #expect(try runCommand("check", in: site).status == 1)
    #expect(try runCommand("fix", in: site).output == "fixed 1 finding in 1 file; 0 errors and 0 warnings left\n")
    #expect(
      try site.read("content/teas.md").text
        == "---\r\ntitle: Teas\r\n---\r\n\r\n<!-- lockstep:cases Tea -->\r\n- Green tea leaves")
    let after = try site.contents()
    #expect(try runCommand("fix", in: site).output == "fixed 0 findings; 0 errors and 0 warnings left\n")
    #expect(try site.contents() == after)
    #expect(try runCommand("check", in: site).status == 0)
  }

  @Test func `in a GitHub workflow no line of a diff is a command`() throws {
    let site = try Self.site()
    let diff = try runCommand("fix", "--dry-run", in: site).output
    let guarded = try runCommand("fix", "--dry-run", in: site, environment: ["GITHUB_ACTIONS": "true"]).output
    let token = try #require(guarded.wholeMatch(of: /(?s)::stop-commands::([0-9a-f]+)\n.*/)).1
    #expect(guarded == "::stop-commands::\(token)\n\(diff)::\(token)::\n")
  }

  @Test(.enabled(if: hasGit)) func `what a dry run prints is what 'git apply' makes of the site, as 'fix' does`() throws
  {
    let site = try Self.site()
    let items = (1...9).map { "- Blend \($0)\r\n" }.joined()
    try site.change("content/teas.md", replacing: "leeves", with: "leeves\r\n\r\nAlso:\r\n\r\n\(items)")
    try site.change(
      "content/teas.md", replacing: "- Blend 9\r\n", with: "\r\n<!-- lockstep:cases Tea -->\r\n- Green tea leavs")
    let old = try site.read("content/teas.md").text
    let diff = try runCommand("fix", "--dry-run", in: site).output
    #expect(diff.ranges(of: "@@ -").count == 2, "\(diff)")

    try site.commitAll()
    try site.change("fix.diff", to: diff)
    try site.git("apply", "--check", "fix.diff")
    try site.git("apply", "fix.diff")
    let applied = try site.read("content/teas.md").text
    #expect(applied != old)
    try site.change("content/teas.md", to: old)
    _ = try runCommand("fix", in: site)
    #expect(try site.read("content/teas.md").text == applied)
  }

  @Test func `a dry run writes nothing and prints a diff`() throws {
    let site = try Self.site()
    let before = try site.contents()
    let run = try runCommand("fix", "--dry-run", in: site)
    #expect(try site.contents() == before)
    #expect(
      run.output == """
        --- a/content/teas.md
        +++ b/content/teas.md
        @@ -3,4 +3,4 @@
         ---\r
         \r
         <!-- lockstep:cases Tea -->\r
        -- Green tea leeves
        \\ No newline at end of file
        +- Green tea leaves
        \\ No newline at end of file

        """)
  }

  @Test(arguments: ["+ 5 kg", "1. First", "---", "2) Second"])
  func `a label that Markdown would take for an item or a line is left to the writer`(_ label: String) throws {
    let site = try Self.site()
    try site.change("App/Tea.swift", replacing: "Green tea leaves", with: label)
    try site.change("content/teas.md", replacing: "Green tea leeves", with: "Fife")
    let run = try runCommand("check", in: site)
    #expect(run.status == 1)
    #expect(!run.output.contains("= fix"), "\(run.output)")
  }
}
