import Content
import Diagnostics
import Markdown
@testable import Site
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
    #expect(html.occurrences(of: "aria-current=\"page\"") == 2)
  }

  @Test func `what a page lacks leaves nothing behind`() throws {
    let html = try render(page())
    for part in ["<nav", "\"description", "canonical", "<ul", "<ol"] { #expect(!html.contains(part), "\(part)") }
  }

  @Test func `the start page begins with the search, and leads to the tasks of each topic instead of a menu`() throws {
    let page = page(
      isHome: true, navigation: [.init(title: "Orders", url: "/orders/", description: nil, page: 1, children: [])],
      topics: [
        .init(
          title: "Orders", url: "/orders/", description: "Accept & ship.",
          articles: [.init(title: "Cancel an order", url: "/orders/cancel/")])
      ])
    let html = try render(page)
    let (search, topic) = (html.firstRange(of: "action=\"/search/\""), html.firstRange(of: "Accept &amp; ship."))
    #expect(try #require(search).lowerBound < #require(topic).lowerBound)
    #expect(html.contains("<h3><a href=\"/orders/\">Orders</a></h3>"))
    #expect(html.contains("<li><a href=\"/orders/cancel/\">Cancel an order</a></li>"))
    #expect(!html.contains("<summary>menu</summary>"))
    #expect(html.occurrences(of: "role=\"search\"") == 1)
  }

  @Test func `the start page asks the questions that are asked most, and leads to all of them`() throws {
    let questions = (
      page: PageModel.Link(title: "All questions", url: "/faq/"),
      all: [PageModel.Link(title: "When?", url: "/faq/#when")]
    )
    let html = try render(page(isHome: true, questions: questions))
    #expect(html.contains("<li><a href=\"/faq/#when\">When?</a></li>"))
    #expect(html.contains("<li class=\"more\"><a href=\"/faq/\">All questions</a></li>"))
  }

  @Test func `an article asks if it helped, by a form that needs no script and names the page`() throws {
    let html = try render(page())
    #expect(html.contains("<form class=\"feedback\" action=\"/feedback/yes/\""))
    #expect(html.contains("<input type=\"hidden\" name=\"page\" value=\"/cancel/\">"))
    #expect(html.contains("<button formaction=\"/feedback/no/\""))
    #expect(try !render(page(isHome: true)).contains("class=\"feedback\""))
  }

  @Test func `a person is reached from the foot of each page, where the site says how`() throws {
    let html = try render(page(contactURL: "mailto:help@example.com"))
    #expect(html.contains("<a class=\"person\" href=\"mailto:help@example.com\">person</a>"))
    #expect(try !render(page()).contains("class=\"person\""))
  }

  @Test func `a page in a language that is written from the right says so`() throws {
    #expect(try render(page()).contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(try render(page(in: Language(rawValue: "ur"))).contains("<html lang=\"ur\" dir=\"rtl\">"))
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
    in language: Language = .english, isHome: Bool = false, breadcrumbs: [PageModel.Breadcrumb] = [],
    navigation: [PageModel.NavigationEntry] = [], topics: [PageModel.Topic] = [],
    questions: (page: PageModel.Link, all: [PageModel.Link])? = nil, contents: [PageModel.ContentsEntry] = [],
    next: PageModel.Link? = nil, contactURL: String? = nil
  ) -> PageModel {
    PageModel(
      language: language,
      parts: SectionParts(
        range: nil, strings: strings.names, assetURLs: assets.names.map { "/assets/\($0)" }, style: assets.style,
        stylesheetURL: "/assets/style.css", homeURL: "/", searchURL: "/search/", helpedURL: "/feedback/yes/",
        notHelpedURL: "/feedback/no/", contactURL: contactURL, feedURL: nil, breadcrumbs: [], navigation: navigation),
      siteTitle: "Help", title: "Cancel & refund", titleID: nil, pageTitle: "Cancel & refund · Help",
      description: nil, content: "<p>Body</p>", isHome: isHome, isListed: true, asksForFeedback: !isHome,
      updated: nil, url: "/cancel/", canonicalURL: nil, breadcrumbs: breadcrumbs, topics: topics,
      questions: questions, contents: contents, previous: nil, next: next)
  }

  private let assets = ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help"))

  private func render(_ page: PageModel, as number: Int? = nil) throws -> String {
    var output: [UInt8] = []
    var lists = SharedLists()
    try #require(
      Theme.builtIn.pageTemplate(saying: strings, loading: assets, of: ContentSettings()).template
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
