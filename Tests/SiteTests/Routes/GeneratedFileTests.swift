import Site
import Testing

/// The files of a site that no article is: what readers find who are lost, and what search engines read.
@Suite struct GeneratedFileTests {
  private static let based = SiteSettings(title: "Help", base: BaseURL("https://help.example/shop"))

  @Test func `a reader at no page is led to the start page`() async throws {
    let site = try await TinySite(["index.md": titled("Home")], settings: Self.based)
    #expect(site.generated["404.html"]?.contains("<a href=\"/shop/\">Go to the start page</a>") == true)
  }

  @Test func `a team's own words take the place of ours, and are in no menu`() async throws {
    let site = try await TinySite(
      ["404.md": titled("Lost") + "\nTry [tea](tea.md).", "index.md": titled("Home"), "tea.md": titled("Tea")],
      settings: Self.based, layout: "{{{content}}}{{#navigation}}{{title}} {{/navigation}}")
    #expect(site.pages["404.html"] == "<p>Try <a href=\"/shop/tea/\">tea</a>.</p>\nTea ")
    #expect(site.generated["404.html"] == nil)
    #expect(site.generated["sitemap.xml"]?.contains("404") == false)
  }

  @Test func `a team's own file takes the place of ours`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home")], assets: ["404.html", "robots.txt", "search/index.html", "sitemap.xml"],
      settings: SiteSettings(title: "Help", base: BaseURL("https://help.example")))
    #expect(site.generated == [".nojekyll": ""])
    #expect(site.faults == "")
  }

  @Test func `the site map lists each page that search engines may list`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home"), "tea & co.md": titled("Tea", "updated: 2026-03-01"),
        "hidden.md": titled("Hidden", "noindex: true"), "hi/index.md": titled("घर", "aliases: [/ghar/]"),
      ], languages: ["en", "hi"], settings: Self.based)
    let alternates = [("en", ""), ("hi", "hi/"), ("x-default", "")].map { language, path in
      "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"https://help.example/shop/\(path)\"/>"
    }
    .joined()
    #expect(
      site.generated["sitemap.xml"] == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url><loc>https://help.example/shop/</loc>\(alternates)</url>
        <url><loc>https://help.example/shop/hi/</loc>\(alternates)</url>
        <url><loc>https://help.example/shop/tea%20%26%20co/</loc><lastmod>2026-03-01</lastmod></url>
        </urlset>

        """)
  }

  @Test(arguments: [
    ("https://help.example/", "User-agent: *\nDisallow:\n\nSitemap: https://help.example/sitemap.xml\n"),
    ("https://help.example/shop/", nil),
  ])
  func `search engines are led to the site map where they look for it: at the root of a host`(
    base: String, robots: String?
  ) async throws {
    let site = try await TinySite(
      ["index.md": titled("Home")], settings: SiteSettings(title: "Help", base: BaseURL(base)))
    #expect(site.generated["robots.txt"] == robots)
  }

  @Test func `a site that does not know its address has no site map`() async throws {
    let site = try await TinySite(["index.md": titled("Home")])
    #expect(site.generated["sitemap.xml"] == nil)
  }

  @Test func `a page that search engines may not list says so`() async throws {
    let site = try await TinySite(
      ["a.md": titled("A", "noindex: true"), "b.md": titled("B")],
      layout: "{{^is_listed}}noindex{{/is_listed}}")
    #expect(site.pages == ["a/index.html": "noindex", "b/index.html": ""])
  }

  @Test func `a page tells the day of its last change`() async throws {
    let site = try await TinySite(
      ["a.md": titled("A", "updated: 2026-03-01"), "b.md": titled("B")], layout: "{{#updated}}{{updated}}{{/updated}}")
    #expect(site.pages == ["a/index.html": "2026-03-01", "b/index.html": ""])
  }

  @Test func `the page at no page is in the language of its words`() async throws {
    let site = try await TinySite(
      ["hi/index.md": titled("घर"), "index.md": titled("Home")], languages: ["en", "hi"],
      layout: "{{language}} {{{content}}}")
    let page = try #require(site.generated["404.html"])
    #expect(page.hasPrefix("en "))
    #expect(page.contains("href=\"/\""))
  }

  @Test func `an article with the slug 404 is a page as any other`() async throws {
    let site = try await TinySite(
      ["faq.md": titled("FAQ", "slug: '404'"), "index.md": titled("Home")],
      settings: SiteSettings(title: "Help", urls: .file))
    #expect(
      site.faults == """
        LS704 content/faq.md ‹FAQ›: '/404.html' is the URL of this article and of the page for readers at no page
        """)
  }
}
