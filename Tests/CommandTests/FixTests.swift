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
}
