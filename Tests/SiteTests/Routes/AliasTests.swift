import Diagnostics
import Site
import Testing

/// Old URLs, as front matter's `aliases` names them.
@Suite struct AliasTests {
  @Test(arguments: [
    ("/old/place/", "old/place/index.html"),
    ("/old/place", "old/place/index.html"),
    ("old", "old/index.html"),
    ("/old.html", "old.html"),
    ("/पुराना/", "पुराना/index.html"),
  ])
  func `an alias leads its reader to the article`(alias: String, file: String) async throws {
    let site = try await TinySite(["index.md": titled("Home"), "tea.md": titled("Tea & milk", "aliases: ['\(alias)']")])
    #expect(site.faults == "")
    #expect(site.generated.keys.sorted() == [".nojekyll", "404.html", "search/index.html", file].sorted())
    #expect(
      site.generated[file] == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Tea &amp; milk</title>
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=/tea/">
        </head>
        <body>
        <p><a href="/tea/">Tea &amp; milk</a></p>
        </body>
        </html>

        """)
  }

  @Test func `search engines learn the new address where the site knows its own`() async throws {
    let base = BaseURL("https://help.example/shop/")
    let site = try await TinySite(
      ["tea.md": titled("Tea", "aliases: [/old/]")], settings: SiteSettings(title: "Help", base: base))
    let page = try #require(site.generated["old/index.html"])
    #expect(page.contains("<link rel=\"canonical\" href=\"https://help.example/shop/tea/\">"))
    #expect(page.contains("url=/shop/tea/"))
  }

  @Test(arguments: [
    "/a/../b/", "//host/a/", "/a b/", "/a?b", "/a#b", "/a%2Fb", "/a\\\\b", "https://a.b/c",
    "/y/\\u0600/../../z.html",
    "/a\\u0301/../../b/", "/a/\\u0301/../../../b/",
  ])
  func `an alias that is no path under the root is an error`(alias: String) async throws {
    let site = try await TinySite(["tea.md": titled("Tea", "aliases: [\"\(alias)\"]")])
    #expect(
      site.faults.hasPrefix("LS803 content/tea.md ‹"), "\(site.faults)")
    #expect(site.faults.contains("an alias must be a path under the site's root, as '/old/place/', not '"))
    #expect(site.generated.keys.sorted() == [".nojekyll", "404.html", "search/index.html"])
  }

  @Test(arguments: ["/.git/hooks/", "/a/.hidden.html", "/.lockstep/lock/", "/.lockstep-manifest.html"])
  func `an alias where hosts, git and Lockstep keep what is theirs is an error`(alias: String) async throws {
    let site = try await TinySite(["tea.md": titled("Tea", "aliases: [\(alias)]")])
    #expect(
      site.faults
        == "LS803 content/tea.md ‹\(alias)›: no part of an alias may begin with a dot, as one of '\(alias)' does")
  }

  @Test(arguments: [
    ("/menu.html", "menu.html", "'/menu.html' is an alias of this article and the URL of 'content/menu.html'"),
    (
      "/Menu.html", "menu.html",
      "'/Menu.html' is an alias of this article and '/menu.html' the URL of 'content/menu.html'"
    ),
  ]) func `an alias at a published file's URL is an error that shows both`(
    alias: String, file: String, message: String
  ) async throws {
    let site = try await TinySite(["tea.md": titled("Tea", "aliases: [\(alias)]")], assets: [file])
    #expect(site.faults.hasPrefix("LS704 content/tea.md ‹\(alias)›: \(message)"), "\(site.faults)")
    #expect(site.faults.hasSuffix("\n  content/\(file) ‹?›: the other one"))
  }

  @Test func `two spellings of one letter are one alias`() async throws {
    let site = try await TinySite([
      "milk.md": titled("Milk", "aliases: [\"/caf\\u00e9/\"]"), "tea.md": titled("Tea", "aliases: [\"/cafe\\u0301/\"]"),
    ])
    #expect(site.faults.hasPrefix("LS704 content/tea.md "))
    #expect(site.faults.contains("some file systems treat the two as one\n  content/milk.md "))
  }

  @Test func `an alias at another page's URL is an error that shows both`() async throws {
    let site = try await TinySite([
      "milk.md": titled("Milk", "aliases: [/old/]"), "tea.md": titled("Tea", "aliases: [/milk/, /old]"),
    ])
    #expect(
      site.faults == """
        LS704 content/tea.md ‹/milk/›: '/milk/' is an alias of this article and the URL of 'content/milk.md'
          content/milk.md ‹Milk›: the other one
        LS704 content/tea.md ‹/old›: '/old/' is an alias of this article and of 'content/milk.md'
          content/milk.md ‹/old/›: the other one
        """)
  }

  @Test func `an article may link to an old URL`() async throws {
    let site = try await TinySite(["index.md": "[Tea](/old/)", "tea.md": titled("Tea", "aliases: [/old/]")])
    #expect(site.pages["index.html"]?.contains("href=\"/tea/\"") == true)
  }

  @Test(arguments: [
    ("/404.html", "'/404.html' is an alias of this article and the URL of the page for readers at no page"),
    ("/sitemap.xml", "'/sitemap.xml/' needs a folder 'sitemap.xml', but a file of the site has that path"),
    ("/robots.txt", "'/robots.txt/' needs a folder 'robots.txt', but a file of the site has that path"),
    (
      "/tea/index.html/x/",
      """
      '/tea/index.html/x/' needs a folder 'tea/index.html', but a file of the site has that path
        content/tea.md ‹Tea›: the other one
      """
    ),
    (
      "/old.html/x/",
      """
      '/old.html/x/' needs a folder 'old.html', but a file of the site has that path
        content/tea.md ‹/old.html›: the other one
      """
    ),
  ])
  func `an alias in the way of what Lockstep writes is an error`(alias: String, message: String) async throws {
    let site = try await TinySite(
      ["tea.md": titled("Tea", "aliases: [/old.html, \(alias)]")],
      settings: SiteSettings(title: "Help", base: BaseURL("https://help.example")))
    #expect(site.faults == "LS704 content/tea.md ‹\(alias)›: \(message)")
  }
}
