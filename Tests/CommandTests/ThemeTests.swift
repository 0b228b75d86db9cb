import TestSupport
import Testing

@Suite struct ThemeTests {
  @Test func `a site without templates is built with the theme in the binary`() throws {
    let site = try Folder.tiny()
    let run = try runCommand("build", in: site)
    #expect(run.status == 0, "\(run.output)")
    // A file of the theme has in its name what it holds.
    let files = try site.contents(of: "public").keys.map { $0.replacing(/\.[0-9a-z]{8,13}\./, with: ".*.") }
    #expect(
      files.sorted() == [
        ".lockstep-manifest", ".nojekyll", "404.html", "_headers", "assets/icon.*.svg", "assets/late.*.css",
        "assets/site.*.js", "assets/style.*.css", "feedback/no.md", "feedback/no/index.html", "feedback/yes.md",
        "feedback/yes/index.html", "index.html", "index.md", "llms.txt", "search.md", "search/index.html", "tea.md",
        "tea/index.html",
      ])
    #expect(try site.read("public/tea/index.html").text.hasPrefix("<!doctype html>\n"))
  }

  @Test(arguments: [("index.html", "home.html"), ("tea/index.html", "article.html")])
  func `a page is what it was`(page: String, golden: String) throws {
    let site = try Folder.tiny(["lockstep.yml": "title: Tea shop\nbase_url: https://example.com/help/\n"])
    #expect(try runCommand("build", in: site).status == 0)
    // The names of the theme's files change with each word in them; the style sheet is no matter of the page.
    let text = try site.read("public/\(page)").text.replacing(/\.[0-9a-z]{8,13}\.(?=css|js|svg)/, with: ".*.")
      .replacing(/<style>[^<]*<\/style>/, with: "<style>…</style>")
    try expectGolden(text, named: golden)
  }

  @Test func `a site's own layout is used, and its own assets published`() throws {
    let site = try Folder.tiny([
      "templates/page.html": "<!doctype html>\n<title>{{title}}</title><img src='{{assets.logo_svg}}'>{{{content}}}",
      "templates/assets/logo.svg": "<svg/>",
    ])
    #expect(try runCommand("build", in: site).status == 0)
    let page = try site.read("public/index.html").text
    let logo = try #require(page.firstMatch(of: /src='\/(assets\/logo\.[0-9a-z]+\.svg)'/)).1
    #expect(
      page == """
        <!doctype html>
        <title>Home</title><img src='/\(logo)'><p>All about <a href="/tea/">tea</a>.</p>

        """)
    #expect(try site.read("public/\(logo)") == "<svg/>")
  }

  @Test func `a name that a template cannot use fails the build at its place, and nothing is written`() throws {
    let site = try Folder.tiny(["templates/page.html": "<!doctype html>\n<h1>{{titel}}</h1>\n"])
    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 1)
    #expect(try JSONReport(run).places(in: site) == "LS810 templates/page.html:2 ‹titel›")
    #expect(try site.contents(of: "public") == [:])
  }

  @Test func `a build from elsewhere, under another URL, in another folder`() throws {
    let place = try Folder()
    let site = try Folder.tiny(["content/draft.md": "---\ntitle: Soon\ndraft: true\n---\n"])
    let run = try runCommand(
      "build", site.path, "-o", "out/", "--base-url", "https://example.com/help", "--drafts", in: place)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasSuffix("published 3 pages\n"))
    #expect(try place.read("out/index.html").text.contains("href=\"/help/tea/\""))
    #expect(try place.contents().keys.contains("out/draft/index.html"))
    #expect(try site.contents(of: "public") == [:])
  }

  @Test func `drafts are not built, and a link to one is broken`() throws {
    let site = try Folder.tiny(["content/draft.md": "---\ntitle: Soon\ndraft: true\n---\n"])
    #expect(try runCommand("build", in: site).status == 0)
    #expect(try !site.contents(of: "public").keys.contains("draft/index.html"))
    try site.change("content/index.md", replacing: "tea.md", with: "draft.md")
    let run = try runCommand("check", "--format", "json", in: site)
    #expect(try JSONReport(run).places(in: site) == "LS701 content/index.md:5 ‹draft.md› | content/draft.md:2")
  }

  @Test func `the same site gives the same bytes`() throws {
    let (one, other) = (try Folder.helpCentre(), try Folder.helpCentre())
    #expect(try runCommand("build", in: one).status == 0)
    #expect(
      try runCommand("build", in: other, environment: ["TZ": "Asia/Kolkata", "LC_ALL": "hi_IN.UTF-8"]).status == 0)
    #expect(try one.contents(of: "public") == other.contents(of: "public"))
  }
}
