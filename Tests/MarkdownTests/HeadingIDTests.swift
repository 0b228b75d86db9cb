import Diagnostics
import Markdown
import Testing

@Suite struct HeadingIDTests {
  @Test(arguments: [
    ("# On mobile", ["on-mobile"]),
    ("# If you have accepted the order", ["if-you-have-accepted-the-order"]),
    ("# What's new, in 2026?", ["whats-new-in-2026"]),
    ("# COD & refunds", ["cod--refunds"]),
    ("# snake_case and kebab-case", ["snake_case-and-kebab-case"]),
    ("# Tap **Reject Order**, `then` [Confirm](a.md)", ["tap-reject-order-then-confirm"]),
    ("# Refunds\n\n## Refunds\n\n# Refunds", ["refunds", "refunds-1", "refunds-2"]),
    ("# Refunds\n\n# Refunds-1\n\n# Refunds", ["refunds", "refunds-1", "refunds-2"]),
    ("# Refunds\n\n# Refunds\n\n# Refunds-1", ["refunds", "refunds-1", "refunds-1-1"]),
    ("# Shipping 🚚 fast", ["shipping--fast"]),
    ("# भुगतान वापसी कैसे करें?", ["भुगतान-वापसी-कैसे-करें"]),
    ("# Füße & Äpfel", ["füße--äpfel"]),
    ("On\nmobile\n===", ["on-mobile"]),
    ("# A &amp; B \\# C", ["a--b--c"]),
    ("# Press <kbd>Enter</kbd>", ["press-enter"]),
    ("# ![The menu](menu.png) open", ["the-menu-open"]),
  ])
  func `a heading's id is GitHub's`(markdown: String, ids: [String]) throws {
    let page = try Document(parsing: SourceFile(path: "article.md", text: markdown)).html(.page) { $0.url }
    #expect(page.headings.map(\.id) == ids)
  }

  @Test func `the id stands on the heading, whose text and level are told`() throws {
    let page = try Document(parsing: SourceFile(path: "article.md", text: "### A **B** &amp; C")).html(.page) { $0.url }
    #expect(String(decoding: page.html, as: UTF8.self) == "<h3 id=\"a-b--c\">A <strong>B</strong> &amp; C</h3>\n")
    #expect(page.headings.map(\.text) == ["A B & C"])
    #expect(page.headings.map(\.level) == [3])
  }

  @Test func `a heading without a letter has no id`() throws {
    let page = try Document(parsing: SourceFile(path: "article.md", text: "# 🚚")).html(.page) { $0.url }
    #expect(String(decoding: page.html, as: UTF8.self) == "<h1>🚚</h1>\n")
  }
}
