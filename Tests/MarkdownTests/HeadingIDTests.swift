import Diagnostics
import Markdown
import Testing

@Suite struct HeadingIDTests {
  @Test(arguments: [
    ("# On mobile", "on-mobile"),
    ("# If you have accepted the order", "if-you-have-accepted-the-order"),
    ("# What's new, in 2026?", "whats-new-in-2026"),
    ("# What’s new — in “2026”…", "whats-new--in-2026"),
    ("# COD & refunds", "cod--refunds"),
    ("# A &amp; B \\# C", "a--b--c"),
    ("# 1. Sign in", "1-sign-in"),
    ("# Version 1.0.2", "version-102"),
    ("# 50% off / 2 for 1", "50-off--2-for-1"),
    ("# COD: how it works (India)", "cod-how-it-works-india"),
    ("# C++ and C#", "c-and-c"),
    ("# a\\*b\\_c", "ab_c"),
    ("# snake_case and kebab-case", "snake_case-and-kebab-case"),
    ("# --- dashes ---", "----dashes----"),
    ("# -start and end-", "-start-and-end-"),
    ("# Two  spaces", "two--spaces"),
    ("#    Spaces around    ", "spaces-around"),
    ("# Closed ##", "closed"),
    ("# Not closed#", "not-closed"),
    ("# A\u{A0}no-break space", "ano-break-space"),
    ("# A\ttab", "atab"),
    ("On mobile\n===", "on-mobile"),
    ("On\nmobile\n===", "onmobile"),
    ("On  \nmobile\n===", "onmobile"),
    ("# Tap **Reject Order**, `then` [Confirm](a.md)", "tap-reject-order-then-confirm"),
    ("# *All* __of__ ~~it~~", "all-of-it"),
    ("# `<!-- lockstep:cases -->`", "---lockstepcases---"),
    ("# `a  b`", "a--b"),
    ("# Press <kbd>Enter</kbd>", "press-enter"),
    ("# ![The menu](menu.png) open", "-open"),
    ("# Open ![the menu](menu.png)", "open-"),
    ("# See https://example.com/a", "see-httpsexamplecoma"),
    ("# <https://example.com>", "httpsexamplecom"),
    ("# Refunds[^1]\n\n[^1]: Soon.", "refunds1"),
    ("# Shipping 🚚 fast", "shipping--fast"),
    ("# 🚚 Shipping", "-shipping"),
    ("# ❤\u{FE0F} you", "\u{FE0F}-you"),
    ("# भुगतान वापसी कैसे करें?", "भुगतान-वापसी-कैसे-करें"),
    ("# क्\u{200D}ष", "क्ष"),
    ("# दस १०।", "दस-१०"),
    ("# Füße & Äpfel", "füße--äpfel"),
    ("# STRASSE", "strasse"),
    ("# Cafe\u{301}", "cafe\u{301}"),
    ("# İstanbul", "i\u{307}stanbul"),
    ("# 退款流程（新）", "退款流程新"),
    ("# 返金。いつ？", "返金いつ"),
    ("# الطلبات، والاسترداد", "الطلبات-والاسترداد"),
    ("# Ⓐ Ⅷ ² ½", "ⓐ-ⅷ--"),
    ("# a‿b", "a‿b"),
    ("# a\u{2011}b\u{2013}c", "abc"),
  ])
  func `a heading's id is GitHub's`(markdown: String, id: String) throws {
    #expect(try ids(of: markdown) == [id])
  }

  @Test(arguments: [
    ("# Refunds\n\n## Refunds\n\n# Refunds", ["refunds", "refunds-1", "refunds-2"]),
    ("# Refunds\n\n# Refunds-1\n\n# Refunds", ["refunds", "refunds-1", "refunds-2"]),
    ("# Refunds\n\n# Refunds\n\n# Refunds-1", ["refunds", "refunds-1", "refunds-1-1"]),
    ("# A\n\n# a\n\n# **A**!", ["a", "a-1", "a-2"]),
    ("> # A\n\n- # A", ["a", "a-1"]),
  ])
  func `no two headings of a page have one id`(markdown: String, expected: [String]) throws {
    #expect(try ids(of: markdown) == expected)
  }

  private func ids(of markdown: String) throws -> [String] {
    try Document(parsing: SourceFile(path: "article.md", text: markdown)).html(.page) { .url($0.url) }.headings.map(
      \.id)
  }

  @Test func `the id stands on the heading, whose text and level are told`() throws {
    let page = try Document(parsing: SourceFile(path: "article.md", text: "### A **B** &amp; C")).html(.page) {
      .url($0.url)
    }
    #expect(String(decoding: page.html, as: UTF8.self) == "<h3 id=\"a-b--c\">A <strong>B</strong> &amp; C</h3>\n")
    #expect(page.headings.map(\.text) == ["A B & C"])
    #expect(page.headings.map(\.level) == [3])
  }

  @Test func `a heading without a letter has no id`() throws {
    let page = try Document(parsing: SourceFile(path: "article.md", text: "# 🚚")).html(.page) { .url($0.url) }
    #expect(String(decoding: page.html, as: UTF8.self) == "<h2>🚚</h2>\n")
  }
}
