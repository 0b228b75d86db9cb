import Content
import Diagnostics
import Site
import Testing

@Suite struct ThemeOverridingTests {
  private let theme = Theme(
    layout: SourceFile(path: "page.html", text: "{{> head}}{{title}}"),
    partials: ["head": SourceFile(path: "partials/head.html", text: "<head>")],
    assets: ["style.css": SourceFile(path: "assets/style.css", text: "a {}")])

  @Test func `a site without templates has the theme in the binary`() {
    let (theme, diagnostics) = theme.overridden(by: [], in: "templates")
    #expect(theme.layout.path == "page.html")
    #expect(diagnostics.isEmpty)
  }

  @Test func `a site's file stands in for the file of its path, and the rest stays`() {
    let style = SourceFile(path: "site/templates/assets/style.css", text: "b {}")
    let (theme, _) = theme.overridden(by: [style], in: "site/templates")
    #expect(theme.assets.mapValues(\.path) == ["style.css": "site/templates/assets/style.css"])
    #expect(theme.layout.path == "page.html")
    #expect(theme.partials.mapValues(\.path) == ["head": "partials/head.html"])
  }

  @Test func `a site may add partials and assets, in folders too`() {
    let (theme, diagnostics) = theme.overridden(
      by: ["partials/shop/hours.html", "assets/img/logo.svg"].map { SourceFile(path: "templates/\($0)", text: "") },
      in: "templates")
    #expect(theme.partials.keys.sorted() == ["head", "shop/hours"])
    #expect(theme.assets.keys.sorted() == ["img/logo.svg", "style.css"])
    #expect(diagnostics.isEmpty)
  }

  @Test func `a site's own layout is what pages are written from`() throws {
    let layout = SourceFile(path: "templates/page.html", text: "{{> head}}<h1>{{titel}}</h1>")
    let (theme, _) = theme.overridden(by: [layout], in: "templates")
    let diagnostic = try #require(
      faults(of: theme).first)
    #expect(diagnostic.range == SourceRange(path: "templates/page.html", bytes: 16..<21))
    #expect(diagnostic.message == "'titel' is no name here; did you mean 'title'?")
  }

  private func faults(of theme: Theme) -> [Diagnostic] {
    theme.pageTemplate(
      saying: Theme.builtIn.strings(in: [.english]).strings,
      loading: ThemeAssets(of: theme, on: SiteSettings(title: "Help")), of: ContentSettings()
    ).diagnostics
  }

  @Test func `a site's layout may start from the one that it stands in for`() throws {
    let layout = SourceFile(
      path: "templates/page.html",
      text: "{{<built-in/page}}{{$heading}}<h1>{{title}}</h1>{{/heading}}{{/built-in/page}}")
    let theme = Theme(
      layout: SourceFile(path: "page.html", text: "{{> head}}{{$heading}}{{title}}{{/heading}}!"),
      partials: theme.partials, assets: [:])
    let (own, _) = theme.overridden(by: [layout], in: "templates")
    #expect(faults(of: own) == [])
    #expect(own.files.map(\.path) == ["templates/page.html", "partials/head.html", "page.html"])
  }

  @Test func `a site's partial may include the one that it stands in for`() {
    let head = SourceFile(path: "templates/partials/head.html", text: "{{> built-in/head}}<link>")
    let (own, _) = theme.overridden(by: [head], in: "templates")
    #expect(faults(of: own) == [])
  }

  @Test func `a name of the theme that needs its folder is an error that says so`() throws {
    let layout = SourceFile(path: "templates/page.html", text: "{{<page}}{{/page}}")
    let (own, _) = theme.overridden(by: [layout], in: "templates")
    let diagnostic = try #require(faults(of: own).first)
    #expect(diagnostic.message == "'page' is no partial; the built-in theme's is 'built-in/page'")
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.text) == ["built-in/page", "built-in/page"])
  }

  @Test(arguments: [
    (
      "partials/built-in/head.html",
      "'partials/built-in/' is taken: names in it are those of the built-in theme's files"
    ),
    ("pages.html", "'pages.html' has no place in a theme; did you mean 'page.html'?"),
    (
      "style.css",
      "'style.css' has no place in a theme, which is 'page.html', 'partials/*.html', 'strings/*.yml' and 'assets/'"
    ),
    (
      "partials/head.mustache",
      "'partials/head.mustache' has no place in a theme, which is 'page.html', 'partials/*.html', 'strings/*.yml' and 'assets/'"
    ),
  ])
  func `a file that a theme has no place for is an error, because it would do nothing`(path: String, message: String) {
    let (_, diagnostics) = theme.overridden(by: [SourceFile(path: "templates/\(path)", text: "")], in: "templates")
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.range.path) == ["templates/\(path)"])
  }

  @Test func `hidden files are passed over`() {
    let hidden = ["templates/.DS_Store", "templates/assets/.gitkeep"].map { SourceFile(path: $0, text: "") }
    let (theme, diagnostics) = theme.overridden(by: hidden, in: "templates")
    #expect(diagnostics.isEmpty)
    #expect(theme.assets.keys.sorted() == ["style.css"])
  }
}
