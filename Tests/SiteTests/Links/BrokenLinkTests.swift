import Site
import Testing

@Suite struct BrokenLinkTests {
  /// What is wrong with the article `a.md` that says `markdown`, in a site with other articles and files.
  private func faults(
    of markdown: String, settings: SiteSettings = .tiny
  ) async throws -> (faults: String, html: String) {
    let site = try await TinySite(
      ["a.md": markdown, "refunds.md": "## Issue the refund\n", "orders/cancel.md": ""],
      assets: ["menu.png", "orders/list.pdf"], settings: settings)
    return (site.faults, site.pages["a/index.html"] ?? "")
  }

  @Test(arguments: [
    ("See [refunds](‹refund.md›).", "'refund.md' leads to no article or file of the site; did you mean 'refunds.md'?"),
    (
      "- [wrapped\n  text](‹orders/cancle.md›) here",
      "'orders/cancle.md' leads to no article or file of the site; did you mean 'orders/cancel.md'?"
    ),
    ("‹[x][ref]›\n\n[ref]: nowhere.md", "'nowhere.md' leads to no article or file of the site"),
    ("> | [x](‹nowhere.md›) |\n> | - |", "'nowhere.md' leads to no article or file of the site"),
    (
      "[up](‹../refunds.md›)",
      "'../refunds.md' leads to no article or file of the site; did you mean 'refunds.md'?"
    ),
    ("[up](‹../../etc/passwd›)", "'../../etc/passwd' leads to no article or file of the site"),
    (
      "[up](‹%2e%2e/refunds.md›)",
      "'%2e%2e/refunds.md' leads to no article or file of the site; did you mean 'refunds.md'?"
    ),
    ("[slash](‹/etc/passwd›)", "'/etc/passwd' leads to no article or file of the site"),
    ("[folder](‹orders/›)", "'orders/' leads to no article or file of the site"),
  ])
  func `a link to nothing is an error on its destination`(source: String, message: String) async throws {
    try await expect("LS701", message, in: source)
  }

  @Test func `a link to a draft is told as that`() async throws {
    let site = try await TinySite([
      "a.md": "[x](soon.md) [y](later/) ![z](soon.md)", "soon.md": "---\ntitle: Soon\ndraft: true\n---\n",
      "later/index.md": "---\ntitle: Later\ndraft: true\n---\n",
    ])
    #expect(
      site.faults == """
        LS701 content/a.md ‹soon.md›: 'soon.md' leads to a draft, which is not published
          content/soon.md ‹Soon›: this article is one
        LS701 content/a.md ‹later/›: 'later/' leads to a draft, which is not published
          content/later/index.md ‹Later›: this article is one
        LS703 content/a.md ‹soon.md›: 'soon.md' leads to no image file of the site
        """)
    #expect(
      site.pages["a/index.html"]
        == "<p><a href=\"soon.md\">x</a> <a href=\"later/\">y</a> <img src=\"soon.md\" alt=\"z\" /></p>\n")
  }

  @Test(arguments: [
    (
      "## Here\n\n[x](‹#her›)", "'#her' is no heading of this page; did you mean 'here'?"
    ),
    (
      "[x](‹refunds.md#issue-a-refund›) [y](refunds.md#issue-the-refund)",
      "'#issue-a-refund' is no heading of 'content/refunds.md'; did you mean 'issue-the-refund'?"
    ),
    ("[x](‹a.md#Here›)\n\n# Here", "'#Here' is no heading of this page; did you mean 'here'?"),
    ("[x](‹refunds.md#%E0%A4%AD›)", "'#भ' is no heading of 'content/refunds.md'"),
    ("[x](‹refunds.md#a#b›)", "'#a#b' is no heading of 'content/refunds.md'"),
  ])
  func `a link to a heading that is not there is an error`(source: String, message: String) async throws {
    try await expect("LS702", message, in: source)
  }

  @Test(arguments: [
    ("![x](‹meun.png›)", "'meun.png' leads to no image file of the site; did you mean 'menu.png'?"),
    ("[![x](‹nothing.png›)](refunds.md)", "'nothing.png' leads to no image file of the site"),
    ("![x](‹refunds.md›)", "'refunds.md' leads to no image file of the site"),
    ("![x](‹#here›)\n\n# Here", "'#here' leads to no image file of the site"),
    ("![x](‹../menu.png›)", "'../menu.png' leads to no image file of the site; did you mean 'menu.png'?"),
  ])
  func `an image that is not there is an error`(source: String, message: String) async throws {
    try await expect("LS703", message, in: source)
  }

  private static let schemes = "is no scheme that links may have; 'http', 'https', 'mailto', 'tel' are"

  @Test(arguments: [
    ("[x](‹javascript:alert(1)›)", "javascript"),
    ("[x](‹JaVaScRiPt:alert›)", "javascript"),
    ("<‹javascript:alert(1)›>", "javascript"),
    ("[x](‹&#106;avascript&colon;alert›)", "javascript"),
    ("‹[x][ref]›\n\n[ref]: vbscript:x", "vbscript"),
    ("[x](‹data:text/html,hi›)", "data"),
    ("![x](‹data:image/png;base64,AA›)", "data"),
    ("![x](‹javascript:alert›)", "javascript"),
    ("[x](‹file:///etc/passwd›)", "file"),
    ("[x](‹whatsapp://send›)", "whatsapp"),
  ])
  func `a scheme that could run script is an error, and its URL stays out`(source: String, scheme: String) async throws
  {
    let html = try await expect("LS706", "'\(scheme):' \(Self.schemes)", in: source)
    #expect(html.contains("=\"\""))
    #expect(!html.lowercased().contains("\(scheme):alert") || source.contains("<‹javascript"))
  }

  @Test(arguments: [
    "java\tscript:alert(1)", "&#1;javascript:alert(1)", "\\javascript:alert(1)", "&NewLine;javascript:x",
  ])
  func `a scheme in disguise is no URL of the site, and stays out`(destination: String) async throws {
    let (faults, html) = try await faults(of: "[x](<\(destination)>)")
    #expect(faults.hasPrefix("LS70"))
    #expect(html == "<p><a href=\"\">x</a></p>\n")
  }

  @Test func `a site may allow a scheme of its own`() async throws {
    let settings = SiteSettings(title: "Help", linkSchemes: ["whatsapp"])
    let (faults, html) = try await faults(of: "[x](whatsapp://send) [y](sms:1)", settings: settings)
    #expect(html == "<p><a href=\"whatsapp://send\">x</a> <a href=\"\">y</a></p>\n")
    #expect(
      faults == """
        LS706 content/a.md ‹sms:1›: 'sms:' is no scheme that links may have; \
        'http', 'https', 'mailto', 'tel', 'whatsapp' are
        """)
  }

  @Test func `each fault of a page is told, in its order`() async throws {
    let (faults, _) = try await faults(of: "[a](a.txt) ![b](b.png) <b>c</b>\n\n[d](#d) [e](javascript:e)")
    #expect(
      faults.split(separator: "\n").map { $0.prefix(5) } == ["LS701", "LS703", "LS705", "LS705", "LS702", "LS706"])
  }

  @Test(arguments: [
    ("a ‹<b>›c", "<p>a c</p>\n"), ("‹<div>hi</div>›", ""), ("a‹<br class=x>›", "<p>a</p>\n"),
    ("‹<!-- remark --> hi›", ""),
  ])
  func `raw HTML is an error at its place, and stays out`(source: String, page: String) async throws {
    let html = try await expect(
      "LS705", "raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass", in: source)
    #expect(html == page)
  }

  @Test(arguments: [
    "<!--", "<script>", "<PRE a=b>", "<?php", "<textarea>", "> <style>", "- <script", "<!--\n", "<script>\n\n\n",
  ])
  func `raw HTML that is never closed is told at its mark, as the last line too`(html: String) async throws {
    let (faults, page) = try await faults(of: "text\n\n\(html)")
    #expect(faults.hasPrefix("LS705 content/a.md ‹<"))
    #expect(faults.contains(" is never closed, so that what follows it is left out of the page"))
    #expect(page.hasPrefix("<p>text</p>\n"))
  }

  @Test(arguments: [
    ("<!-- x\nlost\n\nlost\n", "lost\n\nlost"), ("<script>\r\nlost\r\nlost", "lost\r\nlost"),
    ("<textarea>\nlost\n\nnot lost", "lost"), ("> <pre>\n> lost\n\nnot lost", "> lost"),
  ]) func `the lines that go with it are shown`(html: String, lost: String) async throws {
    let (faults, _) = try await faults(of: html)
    #expect(faults.hasSuffix("\n  content/a.md ‹\(lost)›: left out of the page with it"), "\(faults)")
  }

  @Test func `breaks, keys and comments are no fault`() async throws {
    let (faults, html) = try await faults(of: "a<br>b <kbd>c</kbd><!-- d -->\n\n<!-- e -->\n")
    #expect(faults == "")
    #expect(html == "<p>a<br>b <kbd>c</kbd></p>\n")
  }

  /// Expects one fault in the article `source`, at the place that is marked; gives the page.
  @discardableResult
  private func expect(_ code: String, _ message: String, in source: String) async throws -> String {
    let marked = source.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }
    let (faults, html) = try await faults(of: source.filter { $0 != "‹" && $0 != "›" })
    #expect(faults == "\(code) content/a.md ‹\(marked)›: \(message)")
    return html
  }
}
