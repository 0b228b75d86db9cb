import Diagnostics
import Site
import Testing

/// The faults that a template can have.
///
/// `«` and `»` in a template stand around the range of its first diagnostic.
@Suite struct TemplateDiagnosticsTests {
  @Test(arguments: [
    ("{{«titel»}}", "'titel' is no name here; did you mean 'title'?"),
    ("<p>\n{{ «Title» }}", "'Title' is no name here; did you mean 'title'?"),
    ("{{«zzz»}}", "'zzz' is no name here"),
    ("{{{«contents»}}}", "'contents' is no name here; did you mean 'content'?"),
    ("{{#shelves}}{{«nam»}}{{/shelves}}", "'nam' is no name here; did you mean 'name'?"),
    ("{{«name»}}", "'name' is no name here: it is one inside '{{#shelves}}'"),
    ("{{#shelves}}{{/shelves}}{{«leaf»}}", "'leaf' is no name here: it is one inside '{{#jars}}'"),
    ("{{#«shelfes»}}{{name}}{{/shelfes}}", "'shelfes' is no name here; did you mean 'shelves'?"),
    ("{{#«zzz»}}{{yyy}}{{/zzz}}", "'zzz' is no name here"),
  ])
  func `an unknown name is an error at the name, with the one that was meant`(marked: String, message: String) throws {
    try Shop.expect(.templateName, message, at: marked)
  }

  @Test(arguments: [
    ("{{> «haed»}}", "'haed' is no partial; did you mean 'head'?"),
    ("{{>«zzz»}}", "'zzz' is no partial"),
  ])
  func `an unknown partial is an error at its name`(marked: String, message: String) throws {
    try Shop.expect(.templatePartial, message, at: marked, partials: ["head": ""])
  }

  @Test func `a partial that includes itself is an error that shows the way round`() throws {
    let partials = ["head": "{{> foot}}", "foot": "x{{> head}}"]
    let diagnostic = try #require(Shop.compile("{{> head}}", partials: partials).diagnostics.first)
    #expect(diagnostic.code == .templatePartial)
    #expect(diagnostic.message == "partial 'head' includes itself")
    #expect(diagnostic.range == SourceRange(path: "partials/foot.html", bytes: 5..<9))
    #expect(diagnostic.notes.map(\.message) == ["'foot' is included here", "'head' is included here"])
    #expect(diagnostic.notes.map(\.range.path) == ["partials/head.html", "page.html"])
  }

  @Test func `the fix of a section's name mends both of its ends`() throws {
    let diagnostic = try #require(Shop.compile("{{#shelfes}}{{name}}{{/shelfes}}").diagnostics.first)
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.range.bytes) == [3..<10, 23..<30])
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.text) == ["shelves", "shelves"])
  }

  @Test func `partials that stand in each other deeper than any theme end with one error`() {
    let names = (0..<500).map { "p\($0)" }
    let partials = Dictionary(uniqueKeysWithValues: zip(names, names.dropFirst().map { "{{> \($0)}}" } + ["x"]))
    let diagnostics = Shop.compile("{{> p0}}", partials: partials).diagnostics
    #expect(diagnostics.map(\.message) == ["templates stand in each other at most 100 deep"])
  }

  @Test func `partials that double with every step end with one error`() {
    let names = (0..<24).map { "p\($0)" }
    let partials = Dictionary(
      uniqueKeysWithValues: zip(names, names.dropFirst().map { "{{> \($0)}}{{> \($0)}}" } + ["x"]))
    let (template, diagnostics) = Shop.compile("{{> p0}}", partials: partials)
    #expect(template == nil)
    #expect(diagnostics.map(\.message) == ["a page includes at most 1000 partials, those in partials counted"])
  }

  @Test(arguments: [
    ("a «{{title» b\n{{title}}", "'{{' is closed by no '}}' on its line"),
    ("«{{{content» \n", "'{{{' is closed by no '}}' on its line"),
    ("«{{title» {{title}}", "'{{' is closed by no '}}' on its line"),
    ("«{{!» title\n\n", "'{{!' is closed by no '}}'"),
    ("«{{{content}}» b", "'{{{' is closed by '}}}', not by '}}'"),
    ("a «{{}}»", "'{{}}' names nothing"),
    ("«{{# }}»{{title}}", "'{{# }}' names nothing"),
    ("{{«two words»}}", "'two words' is no name: ' ' stands in none"),
    ("{{«a:b»}}", "'a:b' is no name: ':' stands in none"),
    ("{{«शीर्षक»}}", "'शीर्षक' is no name: 'शी' stands in none"),
    ("«{{# is_open» x", "'{{#' is closed by no '}}' on its line"),
    ("«{{#is_open}}»x", "section 'is_open' is never closed"),
    ("«{{/is_open}}»", "'{{/is_open}}' closes nothing: nothing is open"),
    ("{{#is_open}}x{{/«is_opne»}}", "'{{/is_opne}}' does not close the open section 'is_open'"),
    ("{{#is_open}}x{{/«title»}}{{/is_open}}", "'{{/title}}' does not close the open section 'is_open'"),
    ("{{#shelves}}«{{#link}}»x{{/shelves}}", "section 'link' is not closed before '{{/shelves}}'"),
  ])
  func `tags that do not fit together are an error`(marked: String, message: String) throws {
    try Shop.expect(.templateSyntax, message, at: marked)
  }

  @Test func `an end that fits no beginning shows the beginning`() throws {
    let diagnostic = try #require(Shop.compile("{{#is_open}}x{{/is_opne}}").diagnostics.first)
    #expect(diagnostic.notes == [Note("'is_open' is opened here", at: SourceRange(path: "page.html", bytes: 0..<12))])
    #expect(
      diagnostic.fixes.map(\.edits) == [
        [Edit(replacing: SourceRange(path: "page.html", bytes: 16..<23), with: "is_open")]
      ])
  }

  @Test(arguments: [
    ("«{{{title}}}»", "'title' is no HTML: '{{title}}' escapes it", "{{title}}"),
    ("«{{{shop_url}}}»", "'shop_url' is no HTML: '{{shop_url}}' escapes it", "{{shop_url}}"),
    ("«{{content}}»", "'content' is HTML: '{{{content}}}' prints it unescaped", "{{{content}}}"),
    ("«{{is_open}}»", "'is_open' is a flag: it opens a section, '{{#is_open}}', and prints nothing", nil),
    ("«{{shelves}}»", "'shelves' is a list: '{{#shelves}}' goes through its entries", nil),
    ("«{{#title}}»x{{/title}}", "'title' is never absent: a section over it says nothing", nil),
    ("«{{^content}}»x{{/content}}", "'content' is never absent: a section over it says nothing", nil),
    ("«{{slogan}}»", "'slogan' may be absent: it is printed inside '{{#slogan}}' only", nil),
    ("{{^slogan}}«{{slogan}}»{{/slogan}}", "'slogan' may be absent: it is printed inside '{{#slogan}}' only", nil),
    ("<a href=\"«{{title}}»\">", "'title' is text, and 'href' takes a URL", nil),
    ("<a href=\"{{^is_open}}«{{title}}»{{/is_open}}\">", "'title' is text, and 'href' takes a URL", nil),
    ("<a href=\"{{#is_open}}/{{/is_open}}«{{title}}»\">", "'title' is text, and 'href' takes a URL", nil),
    (
      "<a href=\"{{#is_open}}{{shop_url}}{{/is_open}}{{^is_open}}«{{title}}»{{/is_open}}\">",
      "'title' is text, and 'href' takes a URL", nil
    ),
    ("<img alt=\"\" SRC='«{{title}}»'>", "'title' is text, and 'src' takes a URL", nil),
    ("<p class=«{{title}}»>", "an attribute's value stands in quotes", "\"{{title}}\""),
    ("<p class = «{{title}}»>", "an attribute's value stands in quotes", "\"{{title}}\""),
    ("<a href=\" \n«{{title}}»\">", "'title' is text, and 'href' takes a URL", nil),
    ("<use xlink:href='«{{title}}»'/>", "'title' is text, and 'xlink:href' takes a URL", nil),
    ("<p «{{title}}»>", "a value stands between tags, or in the quotes of an attribute", nil),
    ("<«{{title}}»>", "a value stands between tags, or in the quotes of an attribute", nil),
    ("<p data-«{{title}}»=\"a\">", "a value stands between tags, or in the quotes of an attribute", nil),
    ("<!doctype «{{title}}»>", "a value stands between tags, or in the quotes of an attribute", nil),
    ("<p onclick=\"f('«{{title}}»')\">", "no value stands in 'onclick', which is code", nil),
    ("<p title=a STYLE='«{{shop_url}}»'>", "no value stands in 'style', which is code", nil),
    ("<iframe srcdoc=\"«{{title}}»\">", "no value stands in 'srcdoc', which is code", nil),
    (
      "<SCRIPT a='>'>let a = '«{{title}}»'</script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<script>if (a </b>/ c) {}«{{{content}}}»</script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<!--><script>«{{title}}»</script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<!---><script>«{{title}}»</script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<!-- a --!><script>«{{title}}»</script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<style>{{#is_open}}</style>{{/is_open}}«{{title}}»",
      "no value stands in 'style'; put it into a 'data-' attribute, and read it from there", nil
    ),
    ("<a href=\"javascript:share('«{{title}}»')\">", "no value stands in 'href', which is code", nil),
    ("<a href=' Java\nScript:«{{title}}»'>", "no value stands in 'href', which is code", nil),
    (
      "<a href=\"data:text/html,{{#is_open}}a{{/is_open}}«{{title}}»\">", "no value stands in 'href', which is code",
      nil
    ),
    ("<a href=\"&#32;«{{title}}»\">", "no value stands in 'href', which is code", nil),
    ("<a href=\"java«{{title}}»\">", "'title' is text, and 'href' takes a URL", nil),
    ("<animate attributeName='href' values='«{{title}}»'/>", "'title' is text, and 'values' takes a URL", nil),
    ("<set attributeName='«{{title}}»' to='/a'/>", "no value stands in 'attributename', which is code", nil),
    (
      "{{#shelves}}{{name}}<b>{{/shelves}}«{{#shelves}}»{{name}}<script>{{/shelves}}",
      "each entry must end as it begins: close the tags, quotes and scripts in it", nil
    ),
    (
      "<p title='«{{#shelves}}»{{name}}' alt={{/shelves}}'>",
      "each entry must end as it begins: close the tags, quotes and scripts in it", nil
    ),
    (
      "<script>var a = '</scripty>';«{{title}}»</script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<script><!-- <script> </script> «{{title}}» --></script>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<textarea><!-- </textarea><script>«{{title}}»</script> -->",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<noscript><a title='</noscript><script>«{{title}}»</script>'>",
      "no value stands in 'script'; put it into a 'data-' attribute, and read it from there", nil
    ),
    (
      "<iframe>«{{title}}»</iframe>",
      "no value stands in 'iframe'; put it into a 'data-' attribute, and read it from there", nil
    ),
    ("<!-- «{{title}}» -->", "a value stands between tags, or in the quotes of an attribute", nil),
    (
      "{{#gift}}<script src='«{{gift}}»'></script>{{/gift}}",
      "'gift' is a writer's URL, and a page runs or obeys what 'script' names", nil
    ),
    (
      "{{#gift}}<base href='«{{gift}}»'>{{/gift}}",
      "'gift' is a writer's URL, and a page runs or obeys what 'base' names", nil
    ),
    ("<p title=\"«{{{content}}}»\">", "'content' is HTML, and stands between tags only", nil),
    ("{{#data}}«{{data}}»{{/data}}", "'data' is JSON: '{{{data}}}' prints it unescaped", "{{{data}}}"),
    ("{{#data}}«{{{data}}}»{{/data}}", "'data' is JSON, and stands in a 'script' element only", nil),
    (
      "{{#shelves}}«{{#shelves}}»{{/shelves}}{{/shelves}}",
      "'shelves' is gone through already: a section around this one does it", nil
    ),
  ])
  func `a name where its kind must not stand is an error`(marked: String, message: String, replacement: String?) throws
  {
    let diagnostic = try Shop.expect(.templateKind, message, at: marked)
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.text) == (replacement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    "<script>a < b</script>{{title}}", "<!-- <script> -->{{title}}", "<title>{{title}}</title>", "a < {{title}}",
    "<p title='<script>'>{{title}}", "<script src='a.js'></script ><p>{{{content}}}",
    "<!-- title --><br/>{{title}}", "<!-- -> <script> -!> --> {{title}}", "<!--a--b!> <script> -->{{title}}",
    "<textarea>{{title}} <script> {{title}}</textarea>{{title}}",
    "<noscript><a href='{{shop_url}}'>{{{content}}}</a></noscript>",
    "<style>a</stylex></style>{{title}}", "{{#gift}}<a href='{{gift}}'><img alt='' src='{{gift}}'></a>{{/gift}}",
    "<img alt='' srcset='{{#shelves}}/{{name}} 1x, {{/shelves}}'>", "<a href='whatsapp://send?text={{title}}'>",
    "<a href='mailto:?subject={{title}}'>", "<p class='{{#shelves}} {{name}}{{/shelves}}'>",
    "<p title='{{#first_shelf}}{{name}}' alt='{{/first_shelf}}'>",
    "{{#data}}<script type='application/ld+json'>{{{data}}}</script>{{/data}}", "<a href='{{shop_url}}?a={{title}}'>",
    "<script>'</scripts>'</script>{{title}}", "<a href='/{{title}}' title = \"{{title}}\" hidden >{{title}}</a>",
  ])
  func `a name stands where its kind may`(layout: String) {
    #expect(Shop.compile(layout).diagnostics.map(\.message) == [])
  }

  @Test func `a text that a partial prints where a URL must stand is an error`() throws {
    let diagnostics = Shop.compile("<a href=\"{{> name}}\">", partials: ["name": "{{title}}"]).diagnostics
    #expect(diagnostics.map(\.message) == ["'title' is text, and 'href' takes a URL"])
    #expect(diagnostics.map(\.range.path) == ["partials/name.html"])
  }

  @Test func `a fault in a partial shows where the partial is included`() throws {
    let diagnostics = Shop.compile("{{> row}}\n{{#shelves}}{{> row}}{{/shelves}}", partials: ["row": "{{name}}"])
      .diagnostics
    #expect(diagnostics.map(\.range) == [SourceRange(path: "partials/row.html", bytes: 2..<6)])
    #expect(
      diagnostics.first?.notes == [Note("'row' is included here", at: SourceRange(path: "page.html", bytes: 0..<9))])
  }

  @Test func `all faults are found in one run, in reading order`() {
    let diagnostics = Shop.compile("{{titel}}{{{title}}}{{> x}}{{#is_open}}", partials: ["unused": "{{"]).diagnostics
    #expect(
      diagnostics.map(\.code) == [.templateName, .templateKind, .templatePartial, .templateSyntax, .templateSyntax])
  }
}
