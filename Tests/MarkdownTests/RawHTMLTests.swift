import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("a<br>b", "<p>a<br>b</p>\n"),
    ("a<br />b<BR/>c", "<p>a<br>b<br>c</p>\n"),
    ("<kbd>Enter</kbd>", "<p><kbd>Enter</kbd></p>\n"),
    ("a <!-- remark --> b", "<p>a  b</p>\n"),
    ("<!-- remark -->", ""),
    ("<!-- one -->\n<!-- two\nthree -->\n\ntext", "<p>text</p>\n"),
  ])
  func `breaks, keys and comments pass or vanish without a word`(markdown: String, html: String) throws {
    let document = try Document(parsing: SourceFile(path: "article.md", text: markdown))
    let page = document.html(.page) { .url($0.url) }
    #expect(String(decoding: page.html, as: UTF8.self) == html)
    #expect(page.omissions == 0)
    #expect(document.outline().rawHTML(allowing: ["br", "kbd"]) == [])
  }

  @Test(arguments: [
    ("a ‹<b>›bold‹</b>›", "<p>a bold</p>\n"),
    ("‹<script>alert(1)</script>›\n\ntext", "<p>text</p>\n"),
    ("‹<div>\n<p>text</p>\n</div>›\n\nmore", "<p>more</p>\n"),
    ("a‹<br class=\"x\">›b", "<p>ab</p>\n"),
    ("‹<kbd onclick=\"x()\">›a</kbd>", "<p>a</kbd></p>\n"),
    ("‹<!-- remark --> text›", ""),
    ("‹<img src=x onerror=alert(1)>›", ""),
    ("text ‹<?php ?>› ‹<!DOCTYPE html>› ‹<![CDATA[x]]>›", "<p>text   </p>\n"),
    ("- item\n\n  ‹<details>›\n- item", "<ul>\n<li>\n<p>item</p>\n</li>\n<li>\n<p>item</p>\n</li>\n</ul>\n"),
    (
      "| a‹<sup>›1‹</sup>› |\n| --- |",
      "<table tabindex=\"0\">\n<thead>\n<tr>\n<th>a1</th>\n</tr>\n</thead>\n</table>\n"
    ),
  ])
  func `all other HTML is left out, counted, and told with its place`(source: String, html: String) throws {
    let text = MarkedText(source)
    let document = try Document(parsing: text.file("article.md"))
    let page = document.html(.page) { .url($0.url) }
    #expect(String(decoding: page.html, as: UTF8.self) == html)
    #expect(page.omissions == text.ranges.count)
    #expect(document.outline().rawHTML(allowing: ["br", "kbd"]).map(\.range.bytes) == text.ranges)
  }

  @Test(arguments: [
    "‹‹<script>›\nalert(1)\n\n# Lost›\n", "‹‹<STYLE type=\"x\">› p {}\n\nlost›", "‹‹<!--› remark\n\nlost›", "‹‹<!--››",
    "text\n\n‹‹<?›php\n\nlost›", "‹‹<![CDATA[›\n\nlost›", "- ‹‹<pre>›\n\n  lost\n›\nnot lost",
    "  ‹‹<script İİ>›\nlost›\n", "> ‹‹<pre ſ\u{301}›\n> lost›\n", "‹‹<script İİİİİİİİ››", "1. ‹‹<script>››",
    // cmark-gfm 0.29 does not know `<textarea>` as one that only its own end closes.
    "‹‹<textarea>›\nlost›\n\nnot lost",
  ])
  func `what is never closed is told at its mark, with all that goes with it`(source: String) throws {
    let text = MarkedText(source)
    let document = try Document(parsing: text.file("article.md"))
    let omitted = try #require(document.outline().rawHTML(allowing: []).first)
    #expect([omitted.range.bytes, omitted.opening?.bytes] == text.ranges)
  }

  @Test(arguments: ["<script>x</script>", "<!-- a -->\nb", "<scripts>\n\ntext", "<div>\n\ntext", "<!DOCTYPE html>\n"])
  func `what ends is told as a whole`(markdown: String) throws {
    let document = try Document(parsing: SourceFile(path: "article.md", text: markdown))
    #expect(document.outline().rawHTML(allowing: []).allSatisfy { $0.opening == nil })
  }

  @Test func `a link's text, title and destination cannot leave their attribute`() throws {
    let markdown = #"[a"b](x"onclick=alert(1) 'y"z<w>') ![<b>"](i&quot;.png)"#
    let page = try Document(parsing: SourceFile(path: "article.md", text: markdown)).html(.page) { .url($0.url) }
    #expect(
      String(decoding: page.html, as: UTF8.self) == """
        <p><a href="x%22onclick=alert(1)" title="y&quot;z&lt;w&gt;">a&quot;b</a> <img src="i%22.png" alt="&quot;" /></p>

        """)
  }
}
