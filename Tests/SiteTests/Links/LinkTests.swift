import Site
import Testing

@Suite struct LinkTests {
  /// A help centre for links to lead through; they are written in `orders/cancel.md`.
  private static func help(linking markdown: String) -> [String: String] {
    [
      "index.md": "# Home\n\n## What's new?\n",
      "faq.md": "## Refunds\n\n## Refunds\n\n## भुगतान वापसी\n",
      "orders/index.md": "",
      "orders/accept.md": "",
      "orders/two words.md": "",
      "orders/रद्द.md": "",
      "orders/cancel.md": "## Before you start\n\n\(markdown)\n",
      "payments/refund.md": titled("Refund", "slug: money-back"),
    ]
  }

  private static let assets = ["menu.png", "orders/price list.pdf", "orders/कीमत.pdf"]

  @Test(arguments: [
    ("accept.md", "/orders/accept/"),
    ("./accept.md", "/orders/accept/"),
    ("../faq.md", "/faq/"),
    ("../orders/../faq.md", "/faq/"),
    ("../payments/refund.md", "/payments/money-back/"),
    ("../index.md", "/"),
    ("../", "/"),
    ("..", "/"),
    (".", "/orders/"),
    ("index.md", "/orders/"),
    ("../orders/", "/orders/"),
    ("../orders", "/orders/"),
    ("/faq.md", "/faq/"),
    ("/faq/", "/faq/"),
    ("/", "/"),
    ("/orders/", "/orders/"),
    ("/payments/money-back/", "/payments/money-back/"),
    ("../faq.md#refunds-1", "/faq/#refunds-1"),
    ("../index.md#whats-new", "/#whats-new"),
    ("#before-you-start", "#before-you-start"),
    ("#top", "#top"),
    ("../faq.md#top", "/faq/#top"),
    ("cancel.md#before-you-start", "#before-you-start"),
    (
      "../faq.md#भुगतान-वापसी",
      "/faq/#%E0%A4%AD%E0%A5%81%E0%A4%97%E0%A4%A4%E0%A4%BE%E0%A4%A8-%E0%A4%B5%E0%A4%BE%E0%A4%AA%E0%A4%B8%E0%A5%80"
    ),
    (
      "../faq.md#%E0%A4%AD%E0%A5%81%E0%A4%97%E0%A4%A4%E0%A4%BE%E0%A4%A8-%E0%A4%B5%E0%A4%BE%E0%A4%AA%E0%A4%B8%E0%A5%80",
      "/faq/#%E0%A4%AD%E0%A5%81%E0%A4%97%E0%A4%A4%E0%A4%BE%E0%A4%A8-%E0%A4%B5%E0%A4%BE%E0%A4%AA%E0%A4%B8%E0%A5%80"
    ),
    ("../faq.md?from=app#refunds", "/faq/#refunds"),
    ("two%20words.md", "/orders/two%20words/"),
    ("<two words.md>", "/orders/two%20words/"),
    ("/orders/two%20words/", "/orders/two%20words/"),
    ("रद्द.md", "/orders/%E0%A4%B0%E0%A4%A6%E0%A5%8D%E0%A4%A6/"),
    ("/orders/%E0%A4%B0%E0%A4%A6%E0%A5%8D%E0%A4%A6/", "/orders/%E0%A4%B0%E0%A4%A6%E0%A5%8D%E0%A4%A6/"),
    ("../menu.png", "/menu.png"),
    ("/menu.png?v=2", "/menu.png"),
    ("price%20list.pdf", "/orders/price%20list.pdf"),
    ("कीमत.pdf", "/orders/%E0%A4%95%E0%A5%80%E0%A4%AE%E0%A4%A4.pdf"),
    ("https://example.com/a?b=c&d#e", "https://example.com/a?b=c&amp;d#e"),
    ("HTTPS://example.com", "HTTPS://example.com"),
    ("//example.com/a", "//example.com/a"),
    ("mailto:help@example.com", "mailto:help@example.com"),
    ("tel:+911234", "tel:+911234"),
  ])
  func `a link leads where it does in the folder of articles`(destination: String, url: String) async throws {
    let site = try await TinySite(Self.help(linking: "[Go](\(destination))"), assets: Self.assets)
    #expect(site.faults == "")
    #expect(site.pages["orders/cancel/index.html"]?.contains("<a href=\"\(url)\">Go</a>") == true, "\(site.pages)")
  }

  @Test(arguments: [("../menu.png", "/menu.png"), ("https://example.com/a.png", "https://example.com/a.png")])
  func `an image leads to a file`(destination: String, url: String) async throws {
    let site = try await TinySite(Self.help(linking: "![Menu](\(destination))"), assets: Self.assets)
    #expect(site.faults == "")
    #expect(site.pages["orders/cancel/index.html"]?.contains("<img src=\"\(url)\" alt=\"Menu\" />") == true)
  }

  @Test func `links stand under the path of the site's own URL`() async throws {
    let base = BaseURL("https://example.com/help/sellers/")
    let site = try await TinySite(
      [
        "index.md": "[FAQ](faq.md#refunds) [Here](#top) ![Menu](menu.png)\n\n# Top\n",
        "faq.md": titled("FAQ") + "## Refunds\n\n[Home](index.md)\n",
      ], assets: ["menu.png"], settings: SiteSettings(title: "Help", base: base),
      layout: "{{#canonical_url}}{{canonical_url}}{{/canonical_url}} {{#home_url}}{{home_url}}{{/home_url}} "
        + "{{stylesheet_url}}\n{{{content}}}")
    #expect(site.faults == "")
    #expect(
      site.pages["index.html"] == """
        https://example.com/help/sellers/ /help/sellers/ /help/sellers/\(ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")).stylesheet.file)
        <p><a href="/help/sellers/faq/#refunds">FAQ</a> <a href="#top">Here</a> \
        <img src="/help/sellers/menu.png" alt="Menu" /></p>
        <h2 id="top">Top</h2>

        """)
    #expect(
      site.pages["faq/index.html"] == """
        https://example.com/help/sellers/faq/ /help/sellers/ /help/sellers/\(ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")).stylesheet.file)
        <h2 id="refunds">Refunds</h2>
        <p><a href="/help/sellers/">Home</a></p>

        """)
  }

  @Test func `a file reached by the other spelling of its letters is linked as it is spelt on disk`() async throws {
    // One e with an accent, and an e with an accent after it: the same to Swift, two names to a server.
    let site = try await TinySite(["a.md": "[Menu](caf\u{65}\u{301}.pdf)"], assets: ["caf\u{E9}.pdf"])
    #expect(site.pages["a/index.html"] == "<p><a href=\"/caf%C3%A9.pdf\">Menu</a></p>\n")
  }

  @Test func `a page that does not know its URL has no canonical one`() async throws {
    let site = try await TinySite(["a.md": ""], layout: "{{#canonical_url}}there{{/canonical_url}}")
    #expect(site.pages["a/index.html"] == "")
  }

  @Test(arguments: [
    "help.example.com", "ftp://example.com", "https://", "https://example.com/?a", "https://example.com/#a",
    "https://example.com/a b", "https://example.com/../x", "javascript:alert(1)", "https://exa\"mple.com",
  ])
  func `what is no absolute URL is no base`(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
