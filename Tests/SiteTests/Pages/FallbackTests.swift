import Site
import Testing

/// What readers find in a language that lacks an article.
@Suite struct FallbackTests {
  private static let help = [
    "index.md": titled("Home"), "orders/index.md": titled("Orders"),
    "orders/cancel.md": titled("Cancel")
      + "[Refund](refund.md#when) [Home](../index.md#top) [here](#steps)\n\n## Steps\n",
    "orders/refund.md": titled("Refund") + "## When\n", "404.md": titled("Lost"),
    "hi/index.md": titled("घर") + "[रद्द](orders/cancel.md)", "hi/orders/refund.md": titled("रिफ़ंड") + "## कब\n",
  ]
  private static let based = SiteSettings(title: "Help", base: BaseURL("https://help.example"))

  private func site(
    _ layout: String = "{{{content}}}", languages: [String] = ["en", "hi"], settings: SiteSettings = .tiny
  ) async throws -> TinySite {
    try await TinySite(Self.help, languages: languages, settings: settings, layout: layout)
  }

  @Test func `the article of the main language stands in the place of the one that is not there`() async throws {
    let site = try await site("{{language}} {{#content_language}}{{content_language}}{{/content_language}} {{title}}")
    #expect(site.pages["hi/orders/cancel/index.html"] == "hi en Cancel")
    #expect(site.pages["orders/cancel/index.html"] == "en  Cancel")
    #expect(site.pages["hi/index.html"] == "hi  घर")
    #expect(site.pages["hi/404.html"] == nil && site.pages["hi/404/index.html"] == nil)
  }

  @Test func `its links lead to pages in the reader's language, and to no heading that is called otherwise there`()
    async throws
  {
    let site = try await site()
    #expect(
      site.pages["hi/orders/cancel/index.html"] == """
        <p><a href="/hi/orders/refund/">Refund</a> <a href="/hi/">Home</a> <a href="#steps">here</a></p>
        <h2 id="steps">Steps</h2>

        """)
    #expect(site.pages["orders/cancel/index.html"]?.contains("href=\"/orders/refund/#when\"") == true)
  }

  @Test func `articles link to it, and it is in the menu`() async throws {
    let site = try await site("{{{content}}}{{#navigation}}{{url}} {{#children}}{{url}} {{/children}}{{/navigation}}")
    #expect(site.pages["hi/index.html"] == "<p><a href=\"/hi/orders/cancel/\">रद्द</a></p>\n/hi/orders/ ")
    #expect(site.pages["hi/orders/refund/index.html"]?.contains("/hi/orders/cancel/ /hi/orders/refund/") == true)
    #expect(site.faults == "")
  }

  @Test func `its documents are looked into once, and its faults are told once`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home") + "[x](nowhere.md)", "hi/a.md": titled("A")], languages: ["en", "hi"])
    #expect(site.pages["hi/index.html"] != nil)
    #expect(site.inspected == ["hi/a.md: content/hi/a.md", "index.md: content/index.md"])
    #expect(site.faults.split(separator: "\n").count == 1)
  }

  @Test func `search engines are led to the article's own page`() async throws {
    let layout = "{{#canonical_url}}{{canonical_url}}{{/canonical_url}}{{#alternates}} {{language}}{{/alternates}}"
    let site = try await site(layout, settings: Self.based)
    #expect(site.pages["hi/orders/cancel/index.html"] == "https://help.example/orders/cancel/")
    #expect(site.generated["sitemap.xml"]?.contains("/hi/orders/cancel/") == false)
    #expect(site.pages["hi/orders/refund/index.html"] == "https://help.example/hi/orders/refund/ en hi x-default")
    #expect(site.pages["orders/refund/index.html"] == "https://help.example/orders/refund/ en hi x-default")
    #expect(site.pages["orders/cancel/index.html"] == "https://help.example/orders/cancel/ en x-default")
  }

  @Test func `a reader changes the language and stays on the article`() async throws {
    let layout = "{{#languages}}{{name}} {{url}}{{#is_current}}*{{/is_current}}; {{/languages}}"
    let site = try await site(layout)
    #expect(site.pages["orders/cancel/index.html"] == "English /orders/cancel/*; हिन्दी /hi/orders/cancel/; ")
    #expect(site.pages["hi/orders/cancel/index.html"] == "English /orders/cancel/; हिन्दी /hi/orders/cancel/*; ")
    let single = try await TinySite(["index.md": titled("Home")], layout: layout)
    #expect(single.pages["index.html"] == "")
  }

  @Test func `a language without any article has no pages, and none has such pages where they are turned off`()
    async throws
  {
    let site = try await site(languages: ["en", "hi", "ta"])
    #expect(!site.pages.keys.contains { $0.hasPrefix("ta/") })
    let without = try await self.site(settings: SiteSettings(title: "Help", showsFallbacks: false))
    #expect(without.pages["hi/orders/cancel/index.html"] == nil)
    #expect(without.faults.hasPrefix("LS701 content/hi/index.md ‹orders/cancel.md›"))
  }

  @Test func `an old URL of a translation keeps its place`() async throws {
    let site = try await TinySite(
      ["index.md": "", "a.md": titled("A"), "hi/b.md": titled("B", "aliases: [/hi/a/]")], languages: ["en", "hi"])
    #expect(site.pages["hi/a/index.html"] == nil)
    #expect(site.generated["hi/a/index.html"]?.contains("url=/hi/b/") == true)
    #expect(site.faults == "")
  }
}
