import Diagnostics
import Site
import Testing

@Suite struct TemplateRenderingTests {
  @Test func `text means itself in HTML and in attributes`() throws {
    #expect(
      try render("<i title='{{title}}'>{{ title }}</i>", Shop(title: "<\"A\" & 'B'>"))
        == "<i title='&lt;&quot;A&quot; &amp; &#39;B&#39;&gt;'>&lt;&quot;A&quot; &amp; &#39;B&#39;&gt;</i>")
  }

  @Test func `text in any script passes as it is`() throws {
    #expect(try render("{{title}}", Shop(title: "ऑर्डर रद्द करना — 5 €")) == "ऑर्डर रद्द करना — 5 €")
  }

  @Test func `a URL is escaped as an attribute`() throws {
    #expect(try render("<a href=\"{{shop_url}}\">", Shop()) == "<a href=\"/tea?a=1&amp;b=&#39;x&#39;\">")
  }

  @Test func `text may stand in any quoted attribute, and behind the start of an address`() throws {
    let template = "<a title=\"{{title}}\" data-a='{{title}}' href=\"/{{title}}\">\"{{title}}\"</a>"
    #expect(try render(template, Shop(title: "T")) == "<a title=\"T\" data-a='T' href=\"/T\">\"T\"</a>")
  }

  @Test func `HTML passes as it is`() throws {
    #expect(try render("{{{content}}}{{{ content }}}", Shop()) == "<p>Tea</p><p>Tea</p>")
  }

  @Test func `single braces and empty files are plain text`() throws {
    #expect(try render("a { b } {c}", Shop()) == "a { b } {c}")
    #expect(try render("", Shop()).isEmpty)
  }

  @Test func `a section over a flag is written if it is set, an inverted one if it is not`() throws {
    let template = "{{#is_open}}open{{/is_open}}{{^is_open}}closed{{/is_open}}"
    #expect(try render(template, Shop(isOpen: true)) == "open")
    #expect(try render(template, Shop(isOpen: false)) == "closed")
  }

  @Test func `a section over an optional value is written if it is there`() throws {
    let template = "{{#slogan}}<b>{{slogan}}</b>{{/slogan}}{{^slogan}}none{{/slogan}}"
    #expect(try render(template, Shop(slogan: "Hot & good")) == "<b>Hot &amp; good</b>")
    #expect(try render(template, Shop(slogan: nil)) == "none")
  }

  @Test func `a section over a list is written once an entry, with the names of the entry and of the page`() throws {
    let shop = Shop(shelves: [.init(name: "Green", link: "/g"), .init(name: "Black")])
    let template =
      "{{#shelves}}{{title}}: {{name}}{{#link}} at {{link}}{{/link}}{{^link}}, no link{{/link}}\n{{/shelves}}"
    #expect(try render(template, shop) == "Tea &amp; Co: Green at /g\nTea &amp; Co: Black, no link\n")
  }

  @Test func `lists nest`() throws {
    let shop = Shop(shelves: [.init(name: "A", jars: ["1", "2"]), .init(name: "B"), .init(name: "C", jars: ["3"])])
    #expect(
      try render("{{#shelves}}{{name}}({{#jars}}{{name}}{{leaf}},{{/jars}}){{/shelves}}", shop) == "A(A1,A2,)B()C(C3,)")
  }

  @Test func `an inverted section over a list is written if it is empty`() throws {
    let template = "{{^shelves}}none{{/shelves}}{{#shelves}}some{{/shelves}}"
    #expect(try render(template, Shop()) == "none")
    #expect(try render(template, Shop(shelves: [.init()])) == "some")
  }

  @Test func `an optional entry is a list of one or none`() throws {
    let template = "{{#first_shelf}}{{name}}{{/first_shelf}}{{^first_shelf}}none{{/first_shelf}}"
    #expect(try render(template, Shop(shelves: [.init(name: "Oolong")])) == "Oolong")
    #expect(try render(template, Shop()) == "none")
  }

  @Test func `a partial's names mean what they mean where it is included`() throws {
    let partials = ["label": "[{{title}}{{> tail}}]", "tail": "!", "row": "{{name}};"]
    #expect(try render("{{> label}}", Shop(title: "T"), partials: partials) == "[T!]")
    #expect(
      try render("{{#shelves}}{{>row}}{{/shelves}}", Shop(shelves: [.init(name: "N")]), partials: partials) == "N;")
  }

  @Test(arguments: [
    ("comment", "a\n{{! nothing }}\nb", "a\nb"),
    ("comment of two lines", "a\n  {{! one\n two }}\nb", "a\nb"),
    ("comment inside a line", "a {{! nothing }} b\n", "a  b\n"),
    ("section", "a\n{{^is_open}}\nb\n{{/is_open}}\nc\n", "a\nb\nc\n"),
    ("indented section", "a\n\t {{^is_open}} \n  b\n  {{/is_open}}\nc\n", "a\n  b\nc\n"),
    ("section at both ends of the file", "{{^is_open}}\nb\n{{/is_open}}", "b\n"),
    ("lines that end with carriage returns", "a\r\n{{^is_open}}\r\nb\r\n{{/is_open}}\r\nc", "a\r\nb\r\nc"),
    ("section beside text", "a {{^is_open}}\nb\n{{/is_open}} c\n", "a \nb\n c\n"),
    ("two tags on a line", "{{^is_open}}{{/is_open}}\nb", "\nb"),
    ("value", "a\n  {{title}}\nb", "a\n  T\nb"),
    ("partial, whose lines are not indented", "a\n  {{> two}}\nb", "a\n1\n2\nb"),
    ("partial inside a line", "a {{> two}} b", "a 1\n2\n b"),
  ])
  func `a tag that prints nothing takes its line along if it stands alone on it`(
    what: String, template: String, page: String
  ) throws {
    #expect(try render(template, Shop(title: "T"), partials: ["two": "1\n2\n"]) == page, "\(what)")
  }

  @Test func `a page is appended to what is there`() throws {
    var output = Array("before ".utf8)
    var lists = SharedLists()
    try #require(Shop.compile("{{title}}").template).render(Shop(title: "T"), sharing: &lists, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before T")
  }

  private func render(_ text: String, _ shop: Shop, partials: [String: String] = [:]) throws -> String {
    let (template, diagnostics) = Shop.compile(text, partials: partials)
    #expect(diagnostics.isEmpty)
    return String(decoding: try #require(template).page(of: shop), as: UTF8.self)
  }
}
