@testable import Site
import Testing

/// The pages that Lockstep writes itself: the search, and thanks for an answer.
@Suite struct OwnPageTests {
  private static let layout = """
    {{title}} {{url}}{{#is_search}} search{{/is_search}}{{#article_groups}}
    {{#section}}{{section}}{{/section}}:{{#articles}} {{title}}{{#article_language}}({{article_language}}){{/article_language}}{{/articles}}{{/article_groups}}
    """

  @Test func `the page of the search lists all articles by section, but for those that search engines may not`()
    async throws
  {
    let site = try await TinySite(
      [
        "index.md": titled("Home"), "faq.md": titled("FAQ"), "orders/index.md": titled("Orders"),
        "orders/cancel.md": titled("Cancel"), "orders/hidden.md": titled("Hidden", "noindex: true"),
        "404.md": titled("Lost"),
      ], layout: Self.layout)
    #expect(site.generated["search/index.html"] == "Search /search/ search\n: FAQ\nOrders: Orders Cancel")
  }

  @Test func `each language has its own, with articles of the main one where it lacks them`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home"), "a.md": titled("A"), "hi/index.md": titled("नमस्ते")], languages: ["en", "hi"],
      layout: Self.layout, forMachines: true)
    #expect(site.generated["hi/search/index.html"] == "खोजें /hi/search/ search\n: A(en)")
    #expect(site.generated["hi/feedback/yes/index.html"] == "धन्यवाद /hi/feedback/yes/")
    #expect(site.generated["hi/feedback/no/index.html"]?.hasSuffix(" /hi/feedback/no/") == true)
    #expect(site.generated["search.md"]?.contains("</llms.txt>") == true)
  }

  @Test func `an article in the place of one takes it`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home"), "search.md": titled("Find"), "feedback/yes.md": titled("Thanks")],
      layout: Self.layout, forMachines: true)
    #expect(site.faults == "")
    #expect(site.pages["search/index.html"] == "Find /search/")
    #expect(site.generated["search/index.html"] == nil)
    #expect(site.generated["feedback/yes/index.html"] == nil)
    #expect(site.generated["feedback/no/index.html"] != nil)
  }

  @Test func `nobody is asked where the site does not want it`() async throws {
    var settings = SiteSettings.tiny
    settings.asksForFeedback = false
    let layout = "{{#helped_url}}{{helped_url}}{{/helped_url}}"
    let site = try await TinySite(["a.md": titled("A")], settings: settings, layout: layout, forMachines: true)
    #expect(site.pages["a/index.html"] == "")
    #expect(!site.generated.keys.contains { $0.hasPrefix("feedback") })
    let asking = try await TinySite(["a.md": titled("A")], layout: layout, forMachines: true)
    #expect(asking.pages["a/index.html"] == "/feedback/yes/")
  }
}
