import Diagnostics
import Site
import Testing

/// What inheritance does beyond the specification's examples.
@Suite struct TemplateInheritanceTests {
  @Test func `a block stands wherever the parent has one of its name`() throws {
    let partials = ["layout": "<title>{{$name}}{{/name}}</title><h1>{{$name}}{{/name}}</h1>"]
    #expect(
      try render("{{<layout}}{{$name}}{{title}}{{/name}}{{/layout}}", partials: partials)
        == "<title>T</title><h1>T</h1>")
  }

  @Test func `the blocks of a partial that the parent includes can be filled`() throws {
    let partials = ["layout": "{{> head}}!", "head": "<head>{{$end}}{{/end}}</head>"]
    #expect(
      try render("{{<layout}}{{$end}}<link>{{/end}}{{/layout}}", partials: partials) == "<head><link></head>!")
  }

  @Test func `a block that is written in a template is not filled by that template's own parent tag`() throws {
    let partials = ["layout": "{{$name}}{{/name}}:{{$main}}{{/main}}", "card": "[{{$name}}none{{/name}}]"]
    let text = "{{<layout}}{{$name}}L{{/name}}{{$main}}{{<card}}{{$name}}C{{/name}}{{/card}}{{/main}}{{/layout}}"
    #expect(try render(text, partials: partials) == "L:[C]")
  }

  @Test func `a parent may stand in a block of itself`() throws {
    let partials = ["card": "[{{$body}}{{/body}}]"]
    let text = "{{<card}}{{$body}}a{{<card}}{{$body}}b{{/body}}{{/card}}{{/body}}{{/card}}"
    #expect(try render(text, partials: partials) == "[a[b]]")
  }

  @Test func `a block goes through the list that the parent goes through`() throws {
    let partials = ["rows": "{{#shelves}}{{$row}}-{{/row}};{{/shelves}}"]
    let text = "{{<rows}}{{$row}}{{name}}{{#link}} at {{link}}{{/link}}{{/row}}{{/rows}}"
    #expect(try render(text, partials: partials) == "A at /a;B;")
  }

  @Test func `what a block stands in for leaves nothing behind`() throws {
    let partials = ["layout": "1{{$x}}2{{#shelves}}{{name}}{{/shelves}}{{title}}{{/x}}3{{#is_open}}4{{/is_open}}5"]
    #expect(try render("a{{<layout}}{{$x}}b{{/x}}{{/layout}}c", partials: partials) == "a1b35c")
  }

  @Test func `delimiters of a template do not reach the blocks of its parent`() throws {
    let partials = ["layout": "<% {{$x}}{{title}}{{/x}} {{$y}}{{title}}{{/y}}"]
    #expect(
      try render("{{=<% %>=}}<%<layout%><%$x%>{{<%title%>}}<%/x%><%/layout%>", partials: partials) == "<% {{T}} T")
  }

  @Test(arguments: [
    ("a parent on lines of its own", "a\n{{<layout}}\n{{$x}}\nb\n{{/x}}\n{{/layout}}\nc", "a\n<p>\nb\n</p>\nc"),
    ("a parent inside a line", "a {{<layout}}{{/layout}} c", "a <p>\n</p>\n c"),
    ("lines that end with carriage returns", "{{<layout}}{{$x}}\r\nb\r\n{{/x}}{{/layout}}\r\nc", "<p>\nb\r\n</p>\nc"),
    ("a comment in a parent", "{{<layout}}\n{{! why }}\n{{$x}}b\n{{/x}}\n{{/layout}}\n", "<p>\nb\n</p>\n"),
  ])
  func `a parent takes its lines along if nothing else stands on them`(what: String, text: String, page: String) throws
  {
    #expect(try render(text, partials: ["layout": "<p>\n{{$x}}\n{{/x}}\n</p>\n"]) == page, "\(what)")
  }

  @Test func `a list that pages share is shared inside a block too`() throws {
    struct Page { let pages = [0, 1] }
    let entry = TemplateSchema<Int>(
      .text("name", "a page") { "\($0)" }, .flagOfPage("is_current", "whether it is read") { $0 })
    let schema = TemplateSchema<Page>(.sharedList("pages", of: entry, "all pages") { $0.pages })
    let layout = SourceFile(path: "layout", text: "[{{$menu}}{{/menu}}]")
    let file = SourceFile(
      path: "page",
      text: "{{<layout}}{{$menu}}{{#pages}}{{name}}{{#is_current}}*{{/is_current}}{{/pages}}{{/menu}}{{/layout}}")
    let template = try #require(Template.compile(file, partials: ["layout": layout], schema: schema).template)
    var lists = SharedLists()
    var output: [UInt8] = []
    for page in 0...1 { template.render(Page(), page: page, sharing: &lists, into: &output) }
    #expect(String(decoding: output, as: UTF8.self) == "[0*1][01*]")
  }

  private func render(_ text: String, partials: [String: String]) throws -> String {
    let shop = Shop(title: "T", shelves: [.init(name: "A", link: "/a"), .init(name: "B")])
    let (template, diagnostics) = Shop.compile(text, partials: partials)
    #expect(diagnostics.map(\.message) == [])
    return String(decoding: try #require(template).page(of: shop), as: UTF8.self)
  }
}
