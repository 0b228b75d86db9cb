import Testing

/// What the start page leads to: tasks by topic, and the questions that are asked most.
@Suite struct StartPageTests {
  private static let layout = """
    {{#topics}}{{title}} {{url}}:{{#articles}} {{title}}{{/articles}}
    {{/topics}}{{#questions_page}}{{title}} {{url}}:{{#questions}} {{title}}={{url}}{{/questions}}{{/questions_page}}
    """

  @Test func `topics are the top level, each with its first five articles in their order`() async throws {
    let articles = (1...7).map { ("orders/\($0).md", titled("A\($0)", "order: \(8 - $0)")) }
    let site = try await TinySite(
      Dictionary(uniqueKeysWithValues: articles).merging([
        "index.md": titled("Home"), "orders/index.md": titled("Orders", "order: 2"), "about.md": titled("About"),
        "pay/card.md": titled("Card"), "orders/old/a.md": titled("Old"),
      ]) { $1 }, layout: Self.layout)
    #expect(
      site.pages["index.html"] == """
        Orders /orders/: A7 A6 A5 A4 A3
        pay /pay/card/: Card
        About /about/:

        """)
    #expect(site.pages["about/index.html"] == "")
  }

  @Test func `the first five questions of the page of questions lead to their answers`() async throws {
    let questions = (1...6).map { "## Q\($0)?\n\nA.\n\n### More\n\n" }.joined()
    let site = try await TinySite(
      ["index.md": titled("Home"), "faq.md": titled("FAQ", "faq: true") + questions, "hi/index.md": titled("नमस्ते")],
      languages: ["en", "hi"], layout: Self.layout)
    let expected = "FAQ /faq/: " + (1...5).map { "Q\($0)?=/faq/#q\($0)" }.joined(separator: " ")
    #expect(site.pages["index.html"]?.hasSuffix(expected) == true)
    // Hindi has the page of the main language in its place.
    #expect(site.pages["hi/index.html"]?.hasSuffix(expected.replacing("/faq/", with: "/hi/faq/")) == true)
  }

  @Test func `a page of questions inside a section is an article of its topic`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home"), "orders/faq.md": titled("FAQ", "faq: true") + "## Q?\n\nA.\n"], layout: Self.layout)
    #expect(site.pages["index.html"] == "orders /orders/faq/: FAQ\n")
  }
}
