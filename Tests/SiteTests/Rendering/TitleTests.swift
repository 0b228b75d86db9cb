import Site
import Testing

/// An article that begins with its title, so that it reads well on GitHub.
@Suite struct TitleTests {
  private static let layout = "<h1{{#title_id}} id=\"{{title_id}}\"{{/title_id}}>{{title}}</h1>\n{{{content}}}"

  @Test(arguments: ["# Make *tea*\n", "Make tea\n===\n", "<!-- remark -->\n\n# Make tea\n"])
  func `a title that the article repeats stands on the page once, and has the article's anchor`(
    start: String
  ) async throws {
    let site = try await TinySite(
      [
        "a.md": titled("Make tea") + "\(start)\nBoil.\n\n## Make tea\n\n[Up](#make-tea) [Again](#make-tea-1)\n",
        "b.md": titled("B") + "[Tea](a.md#make-tea)\n",
      ], layout: Self.layout)
    #expect(site.faults == "")
    #expect(
      site.pages["a/index.html"] == """
        <h1 id="make-tea">Make tea</h1>
        <p>Boil.</p>
        <h2 id="make-tea-1">Make tea</h2>
        <p><a href="#make-tea">Up</a> <a href="#make-tea-1">Again</a></p>

        """)
  }

  @Test func `other headings of the first level stand below the title`() async throws {
    let site = try await TinySite(
      ["a.md": titled("Make tea") + "# You need\n\n## Water\n\n# Make tea\n"], layout: Self.layout)
    #expect(
      site.pages["a/index.html"] == """
        <h1>Make tea</h1>
        <h2 id="you-need">You need</h2>
        <h2 id="water">Water</h2>
        <h2 id="make-tea">Make tea</h2>

        """)
  }

  @Test func `the title is no entry of the contents and no question`() async throws {
    let site = try await TinySite(
      ["a.md": titled("FAQ", "faq: true") + "# FAQ\n\n## Why?\n\nBecause.\n\n## When?\n\nNow.\n"],
      layout: "{{#has_contents}}{{#contents}}{{url}} {{/contents}}{{/has_contents}}{{{content}}}")
    let html = try #require(site.pages["a/index.html"])
    #expect(
      html.hasPrefix(
        "#why #when <div class=\"questions\">\n<details class=\"question\">\n<summary><h2>Why?</h2>"))
    #expect(!html.contains("FAQ"))
    #expect(unclosedElements(in: html) == [])
  }

  @Test func `a variant that is called as the article is stays`() async throws {
    let site = try await TinySite(
      ["a.md": titled("Tea") + "<!-- lockstep:variants -->\n\n# Tea\n\n# Coffee\n\n<!-- lockstep:end -->\n"],
      layout: Self.layout)
    #expect(site.faults == "")
    #expect(site.pages["a/index.html"]?.contains("<summary><h2>Tea</h2>\n</summary>\n<div id=\"tea\">") == true)
  }
}
