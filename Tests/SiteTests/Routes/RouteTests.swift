import Diagnostics
import Site
import Testing

@Suite struct RouteTests {
  @Test(arguments: [
    ("index.md", "index.html"),
    ("faq.md", "faq/index.html"),
    ("orders/index.md", "orders/index.html"),
    ("orders/cancel.md", "orders/cancel/index.html"),
    ("orders/cancel.v2.md", "orders/cancel.v2/index.html"),
    ("two words/an article.md", "two words/an article/index.html"),
    ("भुगतान/वापसी.md", "भुगतान/वापसी/index.html"),
  ])
  func `an article is a folder with an index`(path: String, file: String) async throws {
    let site = try await TinySite([path: ""])
    #expect(Array(site.pages.keys) == [file])
  }

  @Test(arguments: [
    ("index.md", "index.html"),
    ("faq.md", "faq.html"),
    ("orders/index.md", "orders.html"),
    ("orders/cancel.md", "orders/cancel.html"),
  ])
  func `an article is a file where the site says so`(path: String, file: String) async throws {
    let site = try await TinySite([path: ""], settings: SiteSettings(title: "Help", urls: .file))
    #expect(Array(site.pages.keys) == [file])
  }

  @Test(arguments: [
    ("orders/cancel.md", "reject", "orders/reject/index.html"),
    ("orders/index.md", "my-orders", "my-orders/index.html"),
    ("refund.md", "वापसी", "वापसी/index.html"),
  ])
  func `a slug takes the place of the last part`(path: String, slug: String, file: String) async throws {
    let site = try await TinySite([path: titled("A", "slug: \(slug)")])
    #expect(Array(site.pages.keys) == [file])
    #expect(site.faults == "")
  }

  @Test(arguments: ["a/b", "..", "a b", "a?b", "'a#b'", "a%2Fb", "''"])
  func `a slug that is not one part of a URL is an error, and the path stands`(slug: String) async throws {
    let site = try await TinySite(["refund.md": titled("A", "slug: \(slug)")])
    let text = slug.replacing("'", with: "")
    #expect(Array(site.pages.keys) == ["refund/index.html"])
    #expect(
      site.faults == """
        LS803 content/refund.md ‹\(slug)›: 'slug' must be one part of a URL, of letters, digits and hyphens, \
        not '\(text)'
        """)
  }

  @Test(arguments: [
    ("two words.md", "/two%20words/"),
    ("वापसी.md", "/%E0%A4%B5%E0%A4%BE%E0%A4%AA%E0%A4%B8%E0%A5%80/"),
    ("a&b'c.md", "/a%26b%27c/"),
    ("100%.md", "/100%25/"),
    ("a_b~c-d.e.md", "/a_b~c-d.e/"),
  ])
  func `a URL spells what is no letter of ASCII in percent signs`(path: String, url: String) async throws {
    let site = try await TinySite(
      [path: titled("A")], settings: SiteSettings(title: "Help", base: BaseURL("https://example.com")),
      layout: "{{#canonical_url}}{{canonical_url}}{{/canonical_url}}")
    #expect(Array(site.pages.values) == ["https://example.com\(url)"])
  }

  @Test func `two articles with one URL are an error that shows both`() async throws {
    let site = try await TinySite([
      "orders.md": titled("Old orders"), "orders/index.md": titled("Orders"), "faq.md": titled("FAQ", "slug: orders"),
    ])
    #expect(
      site.faults == """
        LS704 content/orders.md ‹Old orders›: '/orders/' is the URL of this article and of 'content/faq.md'
          content/faq.md ‹FAQ›: the other one
        LS704 content/orders/index.md ‹Orders›: '/orders/' is the URL of this article and of 'content/faq.md'
          content/faq.md ‹FAQ›: the other one
        """)
  }

  @Test func `an article with the URL of a published file is an error`() async throws {
    let site = try await TinySite(["menu.md": titled("Menu")], assets: ["menu/index.html"])
    #expect(
      site.faults == """
        LS704 content/menu.md ‹Menu›: '/menu/' is the URL of this article and of 'content/menu/index.html'
          content/menu/index.html ‹?›: the other one
        """)
  }

  @Test(arguments: ["menu/index.html.gz", "Menu/index.html.zst"])
  func `a file that hosts could send in place of an article's page is an error`(file: String) async throws {
    let site = try await TinySite(["menu.md": titled("Menu")], assets: [file, "menu/prices.csv", "menu/prices.csv.gz"])
    #expect(
      site.faults == """
        LS704 content/\(file) ‹?›: '/\(file)' is named as a compressed form of '/menu/', \
        and hosts would send it in place of that
          content/menu.md ‹Menu›: the other one
        """)
  }

  @Test func `two URLs that differ in upper and lower case only are an error`() async throws {
    let site = try await TinySite(["Tea.md": titled("One"), "tea.md": titled("Other")])
    #expect(
      site.faults == """
        LS704 content/tea.md ‹Other›: '/tea/' is the URL of this article and '/Tea/' of 'content/Tea.md'; \
        some file systems treat the two as one
          content/Tea.md ‹One›: the other one
        """)
  }

  @Test func `two files whose paths differ in upper and lower case only are an error`() async throws {
    let site = try await TinySite(["index.md": titled("Home")], assets: ["Menu.png", "menu.png"])
    #expect(
      site.faults == """
        LS704 content/menu.png ‹?›: '/menu.png' is the URL of this file and '/Menu.png' of 'content/Menu.png'; \
        some file systems treat the two as one
          content/Menu.png ‹?›: the other one
        """)
  }

  @Test func `a file may take the place of one of the theme's, but not stand beside it`() async throws {
    let name = ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")).stylesheet.file
    let own = try await TinySite(["index.md": titled("Home")], assets: [name])
    #expect(own.faults == "")
    let other = name.replacing("style", with: "Style")
    let beside = try await TinySite(["index.md": titled("Home")], assets: [other])
    #expect(
      beside.faults.hasPrefix("LS704 content/\(other) ‹?›: '/\(other)' is the URL of this file and '/\(name)' of "))
  }

  @Test func `an article in the way of the theme's files is an error`() async throws {
    let name = ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")).stylesheet.file
    let site = try await TinySite(["\(name).md": titled("Style")])
    #expect(
      site.faults == """
        LS704 content/\(name).md ‹Style›: '/\(name)/' needs a folder '\(name)', \
        but a file of the site has that path
          built-in theme/assets/style.css ‹?›: the other one
        """)
  }

  @Test func `two URLs that differ in how Unicode spells a letter only are an error`() async throws {
    let site = try await TinySite(["caf\u{E9}.md": titled("One", "aliases: [\"/cafe\u{301}/\"]")])
    #expect(
      site.faults.contains(
        "and '/caf%C3%A9/' the URL of 'content/caf\u{E9}.md'; some file systems treat the two as one"))
  }

  @Test(arguments: ["index.md", "hi/index.md"]) func `a start page has no slug`(path: String) async throws {
    let site = try await TinySite([path: titled("Home", "slug: home")], languages: ["en", "hi"])
    #expect(
      site.faults
        == "LS803 content/\(path) ‹home›: a start page has no 'slug', as its URL is that of the site or the language")
  }
}
