import Foundation
import Site
import Testing

/// What search engines are told in the words of schema.org, and readers of feeds.
@Suite struct SearchEngineTests {
  private static let based = SiteSettings(title: "Help", base: BaseURL("https://help.example/shop"))
  private static let layout = "{{#structured_data}}<script>{{{structured_data}}}</script>{{/structured_data}}"

  @Test func `an article tells its title, its language, its day and the way to it`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home"), "orders/index.md": titled("Orders"),
        "orders/a.md": titled(
          "\"Cancel </script> & \\\"go\\\"\"", "description: \"How\\u2028to\\u2029¨©\"", "updated: 2026-03-01"),
      ], settings: Self.based, layout: Self.layout)
    #expect(
      site.pages["orders/a/index.html"] == #"""
        <script>{"@context":"https://schema.org","@graph":[\#
        {"@type":"TechArticle","headline":"Cancel \u003c/script\u003e \u0026 \"go\"","description":"How\u2028to\u2029¨©",\#
        "inLanguage":"en","url":"https://help.example/shop/orders/a/","dateModified":"2026-03-01"},\#
        {"@type":"BreadcrumbList","itemListElement":[\#
        {"@type":"ListItem","position":1,"name":"Home","item":"https://help.example/shop/"},\#
        {"@type":"ListItem","position":2,"name":"Orders","item":"https://help.example/shop/orders/"},\#
        {"@type":"ListItem","position":3,"name":"Cancel \u003c/script\u003e \u0026 \"go\""}]}]}</script>
        """#)
    #expect(
      site.pages["index.html"] == #"""
        <script>{"@context":"https://schema.org","@graph":[\#
        {"@type":"WebSite","name":"Help","inLanguage":"en","url":"https://help.example/shop/"}]}</script>
        """#)
  }

  @Test func `questions come with their answers, the inner ones inside of them`() async throws {
    let site = try await TinySite(
      [
        "a.md": titled("FAQ", "faq: true") + """

          Before.

          ## Why?

          Because **so**.

          <!-- lockstep:faq -->

          ### Really?

          Yes.

          <!-- lockstep:end -->

          ## When?

          Now.

          """
      ], settings: Self.based, layout: Self.layout)
    let page = try #require(site.pages["a/index.html"])
    let data = page.dropFirst("<script>".count).dropLast("</script>".count)
    let json = try #require(JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    let graph = try #require(json["@graph"] as? [[String: Any]])
    let questions = try #require(graph.last?["mainEntity"] as? [[String: Any]])
    #expect(questions.map { $0["name"] as? String } == ["Why?", "When?"])
    let answers = questions.map { ($0["acceptedAnswer"] as? [String: Any])?["text"] as? String }
    #expect(answers.last == "<p>Now.</p>\n")
    let start = "<p>Because <strong>so</strong>.</p>\n<div class=\"questions\">\n<details"
    #expect(answers.first??.hasPrefix(start) == true)
    #expect(answers.first??.contains("<p>Yes.</p>") == true)
  }

  @Test func `a page that they may not list, or a site without an address, tells nothing`() async throws {
    let hidden = try await TinySite(
      ["a.md": titled("A", "noindex: true")], settings: Self.based, layout: Self.layout)
    #expect(hidden.pages["a/index.html"] == "")
    let homeless = try await TinySite(["a.md": titled("A")], layout: Self.layout)
    #expect(homeless.pages["a/index.html"] == "")
  }

  @Test func `a feed tells what changed, the last first, in each language that says so`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home"), "a.md": titled("A & B", "updated: 2026-01-02", "description: Of both"),
        "b.md": titled("B", "updated: 2026-03-01"), "c.md": titled("C", "updated: 2026-04-01", "noindex: true"),
        "hi/a.md": titled("क", "updated: 2026-02-01"), "ta/a.md": titled("அ"),
      ], languages: ["en", "hi", "ta"], settings: Self.based,
      layout: "{{#feed_url}}{{feed_url}}{{/feed_url}}")
    #expect(
      site.generated["feed.xml"] == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Help</title>
        <id>https://help.example/shop/feed.xml</id>
        <link rel="self" href="https://help.example/shop/feed.xml"/>
        <updated>2026-03-01T00:00:00Z</updated>
        <author><name>Help</name>
        </author>
        <entry>
        <title>B</title>
        <id>https://help.example/shop/b/</id>
        <link href="https://help.example/shop/b/"/>
        <updated>2026-03-01T00:00:00Z</updated>
        </entry>
        <entry>
        <title>A &amp; B</title>
        <id>https://help.example/shop/a/</id>
        <link href="https://help.example/shop/a/"/>
        <updated>2026-01-02T00:00:00Z</updated>
        <summary>Of both</summary>
        </entry>
        </feed>

        """)
    #expect(site.generated["hi/feed.xml"]?.contains("<title>क</title>") == true)
    #expect(site.generated["ta/feed.xml"] == nil)
    #expect(site.pages["a/index.html"] == "/shop/feed.xml")
    #expect(site.pages["hi/a/index.html"] == "/shop/hi/feed.xml")
    #expect(site.pages["ta/a/index.html"] == "")
  }

  @Test func `a feed is XML whatever a title holds`() async throws {
    let title = "\"a\\u0001\\u0008\\t<b> & 'c' \\ufffe\\U0001F4A9\""
    let site = try await TinySite(
      ["index.md": titled("Home"), "a.md": titled(title, "updated: 2026-03-01")], settings: Self.based)
    let feed = try #require(site.generated["feed.xml"])
    #expect(feed.contains("<title>a\u{FFFD}\u{FFFD}\t&lt;b&gt; &amp; &#39;c&#39; \u{FFFD}\u{1F4A9}</title>"))
  }

  @Test func `hosts are told to send the policy that the pages hold`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home")], settings: SiteSettings(title: "Help", base: BaseURL("https://help.example/shop")),
      forMachines: true)
    let headers = try #require(site.generated["_headers"])
    #expect(
      headers.hasPrefix(
        "/shop/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; "))
    #expect(!headers.contains("unsafe"))
    #expect(headers.contains(#/; style-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';/#))
    #expect(headers.contains("\n/shop/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"))
  }
}
