import Diagnostics
import Testing

/// The faults of parent tags, of the blocks in them, and of tags that set delimiters.
@Suite struct TemplateInheritanceFaultTests {
  private static let layouts = [
    "layout": "<h1>{{$heading}}{{title}}{{/heading}}</h1>{{$main}}{{$aside}}{{/aside}}{{/main}}", "plain": "<hr>",
  ]

  @Test(arguments: [
    ("{{<«layuot»}}{{/layuot}}", "'layuot' is no partial; did you mean 'layout'?"),
    ("{{< «zzz» }}{{$main}}{{titel}}{{/main}}{{/zzz}}", "'zzz' is no partial"),
  ])
  func `a parent that is not there is an error at its name`(marked: String, message: String) throws {
    try Shop.expect(.templatePartial, message, at: marked, partials: Self.layouts)
  }

  @Test(arguments: [
    ("{{<layout}}{{$«headin»}}{{/headin}}{{/layout}}", "'headin' is no block of 'layout'; did you mean 'heading'?"),
    (
      "{{<layout}}{{$«foot»}}{{/foot}}{{/layout}}",
      "'foot' is no block of 'layout', which has 'aside', 'heading', 'main'"
    ),
    ("{{<plain}}{{$«main»}}{{/main}}{{/plain}}", "'main' is no block of 'plain', which has none"),
    (
      "{{<layout}}{{$main}}{{$inner}}{{/inner}}{{/main}}{{$«inner»}}{{/inner}}{{/layout}}",
      "'inner' is no block of 'layout', which has 'aside', 'heading', 'main'"
    ),
    (
      "{{<layout}}{{$main}}{{/main}}{{$«aside»}}{{/aside}}{{/layout}}",
      "'aside' is shown nowhere: it stands in the block 'main', which is filled too"
    ),
  ])
  func `a block that its parent does not show is an error at its name`(marked: String, message: String) throws {
    try Shop.expect(.templateBlock, message, at: marked, partials: Self.layouts)
  }

  @Test func `the fix of a block's name mends both of its ends`() throws {
    let text = "{{<layout}}{{$headin}}x{{/headin}}{{/layout}}"
    let diagnostic = try #require(Shop.compile(text, partials: Self.layouts).diagnostics.first)
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.range.bytes) == [14..<20, 26..<32])
  }

  @Test(arguments: [
    ("«{{<layout}}»{{title}}", "parent 'layout' is never closed"),
    ("«{{$main}}»{{title}}", "block 'main' is never closed"),
    ("{{<layout}}«{{$main}}»x{{/layout}}", "block 'main' is not closed before '{{/layout}}'"),
    ("{{<layout}}{{/«layuot»}}", "'{{/layuot}}' does not close the open parent 'layout'"),
    ("{{<layout}}{{$main}}{{/«mian»}}{{/layout}}", "'{{/mian}}' does not close the open block 'main'"),
    ("{{#is_open}}«{{$main}}»{{/is_open}}", "block 'main' is not closed before '{{/is_open}}'"),
    ("{{<layout}}«{{title}}»{{/layout}}", "'{{title}}' does nothing here: in a parent tag only blocks count"),
    (
      "{{<layout}}«{{#is_open}}»{{$main}}{{/main}}{{/is_open}}{{/layout}}",
      "'{{#is_open}}' does nothing here: in a parent tag only blocks count"
    ),
    (
      "{{<layout}}«{{<plain}}»{{/plain}}{{/layout}}",
      "'{{<plain}}' does nothing here: in a parent tag only blocks count"
    ),
    (
      "{{<layout}}{{$main}}{{/main}}{{$«main»}}{{/main}}{{/layout}}", "block 'main' is filled twice for 'layout'"
    ),
    ("{{$«a:b»}}x", "'a:b' is no name: ':' stands in none"),
    ("«{{=<%» %>", "'{{=' is closed by no '}}' on its line"),
    ("«{{=<% %>}}» <%title%>", "'{{=' is closed by '=}}', not by '}}'"),
    ("«{{=<%=}}»", "'{{=<%=}}' sets no delimiters: they are two, with a blank between, as in '{{=<% %>=}}'"),
    ("«{{=a b c=}}»", "'{{=a b c=}}' sets no delimiters: they are two, with a blank between, as in '{{=<% %>=}}'"),
    ("{{=<% «%=»=}}", "'%=' is no delimiter: '=' stands in none"),
    ("{{=<% %>=}}«<%title»", "'<%' is closed by no '%>' on its line"),
    ("{{=| |=}}«|#is_open|»", "section 'is_open' is never closed"),
  ])
  func `tags that do not fit together are an error`(marked: String, message: String) throws {
    try Shop.expect(.templateSyntax, message, at: marked, partials: Self.layouts)
  }

  @Test(arguments: [
    ("{{=<% %>=}}«<%content%>»", "'content' is HTML: '<%&content%>' prints it unescaped", "<%&content%>"),
    ("{{=<% %>=}}«<%&title%>»", "'title' is no HTML: '<%title%>' escapes it", "<%title%>"),
    ("{{=<% %>=}}<p class=«<%title%>»>", "an attribute's value stands in quotes", "\"<%title%>\""),
    ("«{{&title}}»", "'title' is no HTML: '{{title}}' escapes it", "{{title}}"),
  ])
  func `a fix is written as its file writes tags`(marked: String, message: String, replacement: String) throws {
    let diagnostic = try Shop.expect(.templateKind, message, at: marked)
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.text) == [replacement])
  }

  @Test func `the second '=' of a tag that sets delimiters is added where it is missing`() throws {
    let diagnostic = try #require(Shop.compile("{{=<% %>}}").diagnostics.first)
    let missing = Edit(replacing: SourceRange(path: "page.html", bytes: 8..<8), with: "=")
    #expect(diagnostic.fixes.flatMap(\.edits) == [missing])
  }

  @Test func `a fault in a block shows where the block stands and who is inherited from`() throws {
    let text = "{{<layout}}{{$heading}}{{titel}}{{/heading}}{{/layout}}"
    let diagnostic = try #require(Shop.compile(text, partials: Self.layouts).diagnostics.first)
    #expect(diagnostic.range == SourceRange(path: "page.html", bytes: 25..<30))
    #expect(diagnostic.notes.map(\.message) == ["block 'heading' stands here", "'layout' is inherited here"])
    #expect(diagnostic.notes.map(\.range.path) == ["partials/layout.html", "page.html"])
  }

  @Test func `a text in a block is an error where the parent wants a URL`() {
    let diagnostics = Shop.compile(
      "{{<link}}{{$to}}{{title}}{{/to}}{{/link}}", partials: ["link": "<a href=\"{{$to}}{{shop_url}}{{/to}}\">"]
    ).diagnostics
    #expect(diagnostics.map(\.message) == ["'title' is text, and 'href' takes a URL"])
  }

  @Test func `a fault in what a block stands in for is told all the same`() {
    let partials = ["layout": "{{<base}}{{$main}}{{/main}}{{/base}}", "base": "{{$main}}{{titel}}{{/main}}"]
    let diagnostics = Shop.compile("{{<layout}}{{$main}}x{{/main}}{{/layout}}", partials: partials).diagnostics
    #expect(diagnostics.map(\.message) == ["'titel' is no name here; did you mean 'title'?"])
    #expect(diagnostics.map(\.range.path) == ["partials/base.html"])
  }

  @Test func `a template that inherits from itself is an error`() {
    let partials = ["one": "{{<two}}{{/two}}", "two": "{{$main}}{{<one}}{{/one}}{{/main}}"]
    let diagnostics = Shop.compile("{{<one}}{{/one}}", partials: partials).diagnostics
    #expect(diagnostics.map(\.message) == ["partial 'one' includes itself"])
  }
}
