import Content
import Diagnostics
import Markdown
import Site
import Testing

/// What the theme in the binary makes of a page.
@Suite struct ThemePageTests {
  @Test func `a page has one h1, its title, and its article inside main`() throws {
    let html = try render(page())
    #expect(html.occurrences(of: "<h1>") == 1)
    #expect(html.contains("<h1>Cancel &amp; refund</h1>"))
    #expect(html.contains("<div class=\"text\">\n<p>Body</p>\n</div>"))
  }

  @Test func `the first link of a page leads to its main part`() throws {
    let html = try render(page())
    let first = try #require(html.firstRange(of: "<a "))
    #expect(html[first.lowerBound...].hasPrefix("<a class=\"skip\" href=\"#Main\">"))
    #expect(html.occurrences(of: "<main id=\"Main\">") == 1)
  }

  @Test func `the page that is read is marked in the menu and in the breadcrumbs`() throws {
    let page = page(
      breadcrumbs: [.init(title: "Help", url: "/", isCurrent: false), .init(title: "C", url: nil, isCurrent: true)],
      navigation: [
        .init(
          title: "Orders", url: "/orders/", description: nil, page: 1,
          children: [.init(title: "C", url: "/c/", page: 2, children: [])])
      ])
    let html = try render(page, as: 2)
    #expect(html.contains("<a href=\"/orders/\">Orders</a>"))
    #expect(html.contains("<a href=\"/c/\" aria-current=\"page\">C</a>"))
    #expect(html.contains("<span aria-current=\"page\">C</span>"))
    #expect(html.occurrences(of: "aria-current") == 2)
  }

  @Test func `what a page lacks leaves nothing behind`() throws {
    let html = try render(page())
    for part in ["<nav", "description", "canonical", "<ul", "<ol"] { #expect(!html.contains(part), "\(part)") }
  }

  @Test func `the start page leads to the sections with cards instead of a menu`() throws {
    let page = page(
      isHome: true,
      navigation: [.init(title: "Orders", url: "/orders/", description: "Accept & ship.", page: 1, children: [])])
    let html = try render(page)
    #expect(html.contains("<a href=\"/orders/\">Orders</a>\n<p>Accept &amp; ship.</p>"))
    #expect(!html.contains("<summary>menu</summary>"))
  }

  @Test func `headings and neighbours are listed where there are some`() throws {
    let page = page(
      contents: [.init(title: "Steps", url: "#steps", children: [.init(title: "Phone", url: "#phone")])],
      next: .init(title: "Return", url: "/return/"))
    let html = try render(page)
    #expect(html.contains("<a href=\"#steps\">Steps</a>\n<ul>\n<li><a href=\"#phone\">Phone</a></li>\n</ul>"))
    #expect(html.contains("href=\"/return/\" rel=\"next\""))
    #expect(!html.contains("rel=\"prev\""))
  }

  private let strings = Theme.builtIn.strings(in: [.english]).strings

  /// A page that has only what every page has, and what is named.
  private func page(
    isHome: Bool = false, breadcrumbs: [PageModel.Breadcrumb] = [], navigation: [PageModel.NavigationEntry] = [],
    contents: [PageModel.ContentsEntry] = [], next: PageModel.Link? = nil
  ) -> PageModel {
    PageModel(
      language: "en", strings: strings.names, siteTitle: "Help", title: "Cancel & refund", titleID: nil,
      pageTitle: "Cancel & refund · Help",
      description: nil, content: "<p>Body</p>", isHome: isHome,
      isListed: true, updated: nil, homeURL: "/",
      stylesheetURL: "/assets/style.css", canonicalURL: nil, breadcrumbs: breadcrumbs, navigation: navigation,
      contents: contents, previous: nil, next: next)
  }

  private func render(_ page: PageModel, as number: Int? = nil) throws -> String {
    var output: [UInt8] = []
    var lists = SharedLists()
    try #require(
      Theme.builtIn.pageTemplate(saying: strings, loading: ThemeAssets(of: .builtIn), of: ContentSettings()).template
    ).render(
      page, page: number, sharing: &lists, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

extension String {
  /// How often `part` stands in it.
  fileprivate func occurrences(of part: String) -> Int {
    ranges(of: part).count
  }
}
