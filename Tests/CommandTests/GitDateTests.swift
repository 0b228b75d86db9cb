import TestSupport
import Testing

@Suite(.enabled(if: hasGit, "this machine has no git"))
struct GitDateTests {
  private func site() throws -> Folder {
    let site = try Folder.tiny([
      "lockstep.yml": "title: Tea\nbase_url: https://tea.example/\nupdated: git\n",
      "content/own.md": "---\ntitle: Own\nupdated: 2020-02-02\n---\n",
    ])
    try site.git("init", "--quiet")
    try site.git("add", "--all")
    try site.git("commit", "--quiet", "-m", "one", "--date", "2021-01-01T00:00:00Z")
    return site
  }

  @Test func `an article has the day of the last commit that changed it, unless it says another`() throws {
    let site = try site()
    let run = try runCommand("build", in: site)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let page = try site.read("public/tea/index.html").text
    let day = try #require(page.firstMatch(of: /<time datetime="(\d{4}-\d\d-\d\d)">/)).1
    #expect(day > "2026", "the committer's day, not the author's")
    #expect(try site.read("public/own/index.html").text.contains("<time datetime=\"2020-02-02\">"))
    #expect(try site.read("public/feed.xml").text.contains("<updated>\(day)T00:00:00Z</updated>"))
  }

  @Test func `a new article has no day yet`() throws {
    let site = try site()
    try site.change("content/new.md", to: "---\ntitle: New\n---\n")
    #expect(try runCommand("build", in: site).status == 0)
    #expect(try !site.read("public/new/index.html").text.contains("<time"))
  }

  @Test func `a shallow clone leaves the days out, and says so`() throws {
    let (site, other) = (try site(), try Folder())
    try site.change("content/tea.md", to: "---\ntitle: Tea\n---\n")
    try site.git("commit", "--quiet", "--all", "-m", "two")
    try other.git("clone", "--quiet", "--depth", "1", "file://\(site.path)", "\(other.path)/clone")
    let run = try runCommand("build", "clone", in: other)
    #expect(run.status == 0)
    #expect(run.output.contains("warning[LS913]: git cannot tell when articles were changed: the clone is shallow; "))
    #expect(run.output.contains("3 | updated: git"))
    #expect(try !other.read("clone/public/tea/index.html").text.contains("<time"))
  }

  @Test func `a site in no repository says so`() throws {
    let site = try Folder.tiny(["lockstep.yml": "title: Tea\nupdated: git\n"])
    let run = try runCommand("check", in: site)
    #expect(run.status == 0)
    #expect(
      run.output.contains("warning[LS913]: git cannot tell when articles were changed: the site is in no repository"))
  }
}
