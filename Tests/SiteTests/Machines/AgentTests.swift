import Site
import Testing

/// What agents find: articles as Markdown, and the list of them.
@Suite struct AgentTests {
  @Test func `each article is there as Markdown, at its own path, so that its links lead to other Markdown`()
    async throws
  {
    let site = try await TinySite(
      [
        "index.md": titled("Home", "description: All of it"),
        "orders/cancel.md": titled("Cancel") + "\nSee [refunds](../refund.md#when).\n", "404.md": titled("Lost"),
      ], layout: "{{#markdown_url}}{{markdown_url}}{{/markdown_url}} {{#guide_url}}{{guide_url}}{{/guide_url}}",
      forMachines: true)
    #expect(site.pages["orders/cancel.md"] == "# Cancel\n\nSee [refunds](../refund.md#when).\n")
    #expect(site.pages["index.md"] == "# Home\n\n> All of it\n\n")
    #expect(site.pages["orders/cancel/index.html"] == "/orders/cancel.md /llms.txt")
    #expect(site.pages["404.md"] == nil)
    #expect(site.pages["404.html"] == " /llms.txt")
  }

  @Test func `it has no directives, variants as headings, and partials in their place`() async throws {
    let article = """
      ---
      title: Cancel
      ---

      <!-- lockstep:variants -->

      ## On mobile

      1. Tap it.
         <!-- a remark -->
         - One

      <!-- lockstep:include _note.md -->

      <!-- lockstep:end -->

      `<!-- code -->` stays.

      """
    let site = try await TinySite(["a.md": article, "_note.md": "It *takes* a day.\n"], forMachines: true)
    #expect(
      site.pages["a.md"] == """
        # Cancel

        ## On mobile

        1. Tap it.
           - One

        It *takes* a day.

        `<!-- code -->` stays.

        """)
  }

  @Test func `the list names each article with what it is about, by section`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home", "description: All of it"), "faq.md": titled("\"[FAQ]\""),
        "orders/index.md": titled("Orders"), "orders/cancel.md": titled("Cancel", "description: How to"),
        "draft/hidden.md": titled("Hidden", "noindex: true"), "hi/index.md": titled("घर"),
      ], languages: ["en", "hi"],
      settings: SiteSettings(title: "Shop help", base: BaseURL("https://help.example/shop")), forMachines: true)
    #expect(
      site.generated["llms.txt"] == """
        # Shop help

        > All of it

        ## Shop help

        - [\\[FAQ\\]](/shop/faq.md)

        ## Orders

        - [Cancel](/shop/orders/cancel.md): How to
        - [Orders](/shop/orders/index.md)

        """)
  }

  @Test func `a site may have neither`() async throws {
    let site = try await TinySite(["index.md": titled("Home")], layout: "{{#guide_url}}{{guide_url}}{{/guide_url}}")
    #expect(site.pages == ["index.html": ""])
    #expect(site.generated.keys.sorted() == [".nojekyll", "404.html", "search/index.html"])
  }
}
