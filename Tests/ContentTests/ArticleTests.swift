import Content
import Diagnostics
import Testing
import YAML

@Suite struct `Reading an article` {
  @Test func `front matter has every key typed, and those that rules look at with their place`() throws {
    let (article, file, diagnostics) = read(
      """
      ---
      title: Cancel an order
      description: Before it ships
      order: 3
      slug: cancel
      aliases: [stop-order, "old/cancel"]
      draft: true
      faq: true
      platform: mobile
      covers: [RejectionReason]
      owner: orders
      review_by: 2027-03-01
      updated: 2026-11-22
      noindex: true
      extra:
        colour: red
      ---
      # Text
      """)
    let frontMatter = article.frontMatter
    #expect(diagnostics.isEmpty)
    #expect(frontMatter.title.text == "Cancel an order")
    #expect(frontMatter.description?.text == "Before it ships")
    #expect(frontMatter.order == 3)
    #expect(frontMatter.slug?.text == "cancel")
    #expect(frontMatter.aliases.map(\.text) == ["stop-order", "old/cancel"])
    #expect(frontMatter.isDraft)
    #expect(frontMatter.isFAQ)
    #expect(frontMatter.platform?.text == "mobile")
    #expect(frontMatter.covers.map(\.text) == ["RejectionReason"])
    #expect(frontMatter.owner == "orders")
    #expect(frontMatter.reviewBy?.date.description == "2027-03-01")
    #expect(frontMatter.updated?.description == "2026-11-22")
    #expect(frontMatter.isHiddenFromSearchEngines)
    #expect(frontMatter.extra.map(\.key.text) == ["colour"])
    let words = [frontMatter.title] + frontMatter.covers + frontMatter.aliases
    #expect(
      words.map { file.text($0.bytes) } == ["Cancel an order", "RejectionReason", "stop-order", "\"old/cancel\""])
    #expect(file.text(article.bodyStart..<file.bytes.count) == "# Text")
  }

  @Test func `a title is enough`() {
    let (article, _, diagnostics) = read("---\ntitle: Cancel\n---\n")
    #expect(diagnostics.isEmpty)
    #expect(!article.frontMatter.isDraft)
    #expect(article.frontMatter.aliases.isEmpty)
    #expect(article.frontMatter.order == nil)
  }

  @Test(arguments: [
    "---\ntitle: रद्द\n---\nText\n",
    "---\r\ntitle: रद्द\r\n---\r\nText\n",
    "---\rtitle: रद्द\r---\rText\n",
    "\u{FEFF}---\ntitle: रद्द\n---\nText\n",
    "\u{FEFF}---\r\ntitle: रद्द\r\n---\r\nText\n",
    "--- \ntitle: रद्द\n---\t\nText\n",
    "---\ntitle: रद्द # ---\nowner: |\n  ----\n  ---\n---\nText\n",
  ])
  func `front matter ends at a line of three dashes, whatever ends lines`(text: String) {
    let (article, file, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(file.text(article.frontMatter.title.bytes) == "रद्द")
    #expect(file.text(article.bodyStart..<file.bytes.count) == "Text\n")
  }

  @Test(arguments: [
    ("Text\n", "the article has no front matter, and so no 'title'", "LS804", ""),
    ("\u{FEFF}Text\n", "the article has no front matter, and so no 'title'", "LS804", ""),
    ("", "the article has no front matter, and so no 'title'", "LS804", ""),
    ("----\ntitle: x\n---\n", "the article has no front matter, and so no 'title'", "LS804", ""),
    (" ---\ntitle: x\n---\n", "the article has no front matter, and so no 'title'", "LS804", ""),
    ("---\n---\nText\n", "front matter has no 'title'", "LS804", "---"),
    ("---\norder: 1\n---\n", "front matter has no 'title'", "LS804", "---"),
    ("---\ntitle:\n---\n", "'title' is empty", "LS804", "title"),
    ("---\ntitle: ' '\n---\n", "'title' is empty", "LS804", "' '"),
    ("---\ntitle: [a]\n---\n", "'title' must be a text, not a list", "LS803", "[a]"),
    ("---\ntitle: a\n", "front matter begins here and never ends; a line '---' ends it", "LS801", "---"),
    ("---", "front matter begins here and never ends; a line '---' ends it", "LS801", "---"),
    ("---\ntitle: a: b\n---\n", "':' inside a value; put the value in quotes", "LS801", ":"),
    (
      "---\ntitle: a\ndescripton: b\n---\n",
      "'descripton' is no known key; did you mean 'description'?", "LS802", "descripton"
    ),
    ("---\ntitle: a\nextra: b\n---\n", "'extra' must hold keys and values, as in 'key: value', not 'b'", "LS803", "b"),
    ("---\ntitle: a\ncovers: [Tea, 'Tea']\n---\n", "'Tea' is in 'covers' twice", "LS803", "'Tea'"),
    ("---\n- a\n---\n", "the text must hold keys and values, as in 'key: value', not a list", "LS803", "- a"),
  ])
  func `each fault is one diagnostic at its place`(text: String, message: String, code: String, place: String) {
    let (_, file, diagnostics) = read(text)
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.code.rawValue) == [code])
    #expect(diagnostics.map { file.text($0.range.bytes) } == [place])
  }

  @Test func `Markdown begins after faulty front matter too`() {
    let (article, file, _) = read("---\ntitle: a: b\n---\nText\n")
    #expect(file.text(article.bodyStart..<file.bytes.count) == "Text\n")
  }

  private func read(_ text: String) -> (article: Article, file: SourceFile, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "content/cancel.md", text: text)
    let (article, diagnostics) = Article.read(file, path: "cancel.md", language: .english)
    return (article, file, diagnostics)
  }
}
