import Site
import Testing

@Suite struct NavigationTests {
  /// A help centre with single pages, sections, a section in a section, and a folder without a page.
  static let help = [
    "index.md": titled("Home"),
    "faq.md": titled("FAQ", "order: 3"),
    "about.md": titled("About"),
    "orders/index.md": titled("Orders", "order: 1"),
    "orders/accept.md": titled("Accept", "order: 2"),
    "orders/cancel.md": titled("Cancel", "order: 1"),
    "orders/zip.md": titled("A zip code"),
    "orders/returns/index.md": titled("Returns"),
    "orders/returns/pick-up.md": titled("Pick-up"),
    "payments/refund.md": titled("Refund"),
  ]

  private static let breadcrumbs =
    "{{#breadcrumbs}}{{title}}({{#url}}{{url}}{{/url}}){{^is_current}} > {{/is_current}}{{/breadcrumbs}}"

  @Test(arguments: [
    ("index.html", ""),
    ("faq/index.html", "Home(/) > FAQ(/faq/)"),
    ("orders/index.html", "Home(/) > Orders(/orders/)"),
    ("orders/cancel/index.html", "Home(/) > Orders(/orders/) > Cancel(/orders/cancel/)"),
    (
      "orders/returns/pick-up/index.html",
      "Home(/) > Orders(/orders/) > Returns(/orders/returns/) > Pick-up(/orders/returns/pick-up/)"
    ),
    ("payments/refund/index.html", "Home(/) > payments() > Refund(/payments/refund/)"),
  ])
  func `breadcrumbs lead from the start page through the sections`(page: String, crumbs: String) async throws {
    let site = try await TinySite(Self.help, layout: Self.breadcrumbs)
    #expect(site.pages[page] == crumbs)
  }

  private static let menu = """
    {{#navigation}}{{title}}{{#is_current}}*{{/is_current}}
    {{#children}}- {{title}}{{#is_current}}*{{/is_current}}
    {{#children}}  - {{title}}{{#is_current}}*{{/is_current}}
    {{/children}}{{/children}}{{/navigation}}
    """

  @Test func `the menu is in order: by number, then sections before pages, then by title`() async throws {
    let site = try await TinySite(Self.help, layout: Self.menu)
    #expect(site.pages["index.html"] == "Orders\nFAQ\npayments\nAbout\n")
  }

  @Test func `the menu opens the section of the page alone`() async throws {
    let site = try await TinySite(Self.help, layout: Self.menu)
    #expect(
      site.pages["orders/cancel/index.html"] == """
        Orders
        - Cancel*
        - Accept
        - A zip code
        - Returns
        FAQ
        payments
        About

        """)
    #expect(site.pages["orders/index.html"]?.hasPrefix("Orders*\n- Cancel\n") == true)
  }

  @Test func `below the second level, only what is on the way to the page is open`() async throws {
    let more = [
      "orders/returns/labels/index.md": titled("Labels"), "orders/returns/labels/print.md": titled("Print"),
      "orders/returns/labels/paper/a4.md": titled("A4"),
    ]
    let site = try await TinySite(Self.help.merging(more) { $1 }, layout: Self.menu)
    func returns(_ page: String) -> [String] {
      let menu = site.pages["\(page)/index.html"]?.split(separator: "\n") ?? []
      return menu.drop { $0 != "- Returns" }.dropFirst().prefix { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    }
    #expect(returns("orders/cancel") == [])
    #expect(returns("orders/returns/pick-up") == ["Pick-up*", "Labels"])
    #expect(returns("orders/returns/labels/print") == ["Pick-up", "Labels", "Print*", "paper"])
    #expect(returns("orders/returns/labels/paper/a4") == ["Pick-up", "Labels", "Print", "paper", "A4*"])
  }

  @Test func `a section without a page of its own leads to its first article`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home"), "payments/b.md": titled("B"), "payments/a.md": titled("A"),
        "payments/old/inner/c.md": titled("C"),
      ],
      layout: "{{#navigation}}{{title}} {{url}}{{#children}} {{title}} {{url}}{{/children}}{{/navigation}}")
    #expect(site.pages["index.html"] == "payments /payments/a/")
    #expect(
      site.pages["payments/b/index.html"]
        == "payments /payments/a/ A /payments/a/ B /payments/b/ old /payments/old/inner/c/")
  }

  private static let links =
    "{{#navigation}}{{url}} {{#children}}{{url}} {{#children}}{{url}} {{/children}}{{/children}}{{/navigation}}"

  /// Where the menu of each page of a site leads.
  private func menus(of articles: [String: String]) async throws -> [String: [Substring]] {
    try await TinySite(articles, layout: Self.links).pages.mapValues { $0.split(separator: " ") }
  }

  @Test(arguments: [
    ("the top level", "", 450), ("a section", "orders/", 1_000), ("a section in sections", "orders/old/2019/", 401),
  ])
  func `of a long list, a menu has the part around the page, and all pages are in reach from the start page`(
    what: String, folder: String, count: Int
  ) async throws {
    let numbers = (0..<count).map { String($0 + 10_000) }
    let articles = Dictionary(uniqueKeysWithValues: numbers.map { ("\(folder)\($0).md", titled($0)) })
    let menus = try await menus(of: articles.merging(["index.md": titled("Home")]) { $1 })
    for number in numbers {
      let menu = try #require(menus["\(folder)\(number)/index.html"])
      #expect(menu.contains("/\(folder)\(number)/"))
      #expect(menu.count <= 210, "of \(what)")
    }
    var (found, open): (Set<Substring>, [Substring]) = (["/"], ["/"])
    while let url = open.popLast() {
      let menu = menus["\(url.dropFirst())index.html"] ?? []
      for next in menu where found.insert(next).inserted { open.append(next) }
    }
    #expect(found.count == count + 1)
  }

  @Test func `many sections are as many pages: a menu has those around the one that is read`() async throws {
    let numbers = (0..<300).map { String($0 + 10_000) }
    let articles = Dictionary(uniqueKeysWithValues: numbers.map { ("\($0)/index.md", titled($0)) })
    let menus = try await menus(of: articles.merging(["index.md": titled("Home")]) { $1 })
    #expect(menus["index.html"]?.count == 300, "the start page has no menu, and leads to all")
    #expect(menus["10000/index.html"]?.map(\.description) == numbers[...150].map { "/\($0)/" })
    #expect(menus["10299/index.html"]?.map(\.description) == numbers[149...].map { "/\($0)/" })
  }

  @Test func `a list of 200 pages is whole in all menus`() async throws {
    let numbers = (0..<200).map { String($0 + 10_000) }
    let articles = Dictionary(uniqueKeysWithValues: numbers.map { ("orders/\($0).md", titled($0)) })
    let menus = try await menus(of: articles)
    #expect(menus.values.allSatisfy { $0.count == 201 })
  }

  @Test(arguments: [
    ("orders/cancel/index.html", " < > Accept /orders/accept/"),
    ("orders/accept/index.html", "Cancel /orders/cancel/ < > A zip code /orders/zip/"),
    ("orders/zip/index.html", "Accept /orders/accept/ < > "),
    ("orders/index.html", " < > "),
    ("payments/refund/index.html", " < > "),
    ("faq/index.html", " < > About /about/"),
    ("index.html", " < > "),
  ])
  func `neighbours are the pages before and after in the section`(page: String, neighbours: String) async throws {
    let site = try await TinySite(
      Self.help, layout: "{{#previous}}{{title}} {{url}}{{/previous}} < > {{#next}}{{title}} {{url}}{{/next}}")
    #expect(site.pages[page] == neighbours)
  }

  @Test func `pages of one number and title stand in the order of their paths`() async throws {
    let same = ["b.md": titled("Same"), "a.md": titled("Same"), "c.md": titled("Same")]
    let site = try await TinySite(same, layout: "{{#navigation}}{{url}} {{/navigation}}")
    #expect(site.pages["a/index.html"] == "/a/ /b/ /c/ ")
  }

  @Test func `each language has its own start page, sections and neighbours`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home"), "orders/a.md": titled("A"), "orders/b.md": titled("B"),
        "hi/index.md": titled("मुखपृष्ठ"), "hi/orders/index.md": titled("ऑर्डर"), "hi/orders/a.md": titled("रद्द"),
      ], languages: ["en", "hi"],
      layout: "{{language}} {{#home_url}}{{home_url}}{{/home_url}} "
        + "{{#breadcrumbs}}{{title}}/{{/breadcrumbs}} {{#next}}{{title}}{{/next}}")
    #expect(site.pages["orders/a/index.html"] == "en / Home/orders/A/ B")
    #expect(site.pages["hi/orders/a/index.html"] == "hi /hi/ मुखपृष्ठ/ऑर्डर/रद्द/ ")
    #expect(site.pages["hi/index.html"] == "hi /hi/  ")
  }

  @Test func `a page without a start page of its language leads to that of the site, or to none`() async throws {
    let layout = "{{#home_url}}{{home_url}}{{/home_url}}{{^home_url}}none{{/home_url}}"
    let languages = ["en", "hi"]
    let site = try await TinySite(["index.md": "", "hi/a.md": ""], languages: languages, layout: layout)
    #expect(site.pages["hi/a/index.html"] == "/hi/", "which is the site's, in that place")
    let homeless = try await TinySite(["a.md": "", "hi/a.md": ""], languages: languages, layout: layout)
    #expect(homeless.pages["a/index.html"] == "none")
    #expect(homeless.pages["hi/a/index.html"] == "none")
  }

  @Test func `the contents are the second level of headings, with the third below`() async throws {
    let article = "## One\n### One a\n## Two & `three`\n#### deep\n"
    let layout = "{{#contents}}{{title}} {{url}} {{#children}}({{title}} {{url}}){{/children}};{{/contents}}"
    let site = try await TinySite(["a.md": article, "b.md": "## Only one\n"], layout: layout)
    #expect(site.pages["a/index.html"] == "One #one (One a #one-a);Two &amp; three #two--three ;")
    #expect(site.pages["b/index.html"] == "")
  }
}
