import Diagnostics
import Site
import Testing

/// The names under which the files of a theme are published.
@Suite struct ThemeAssetTests {
  private func assets(_ files: [String: String]) -> ThemeAssets {
    ThemeAssets(
      of: Theme(
        layout: SourceFile(path: "templates/page.html", text: ""), partials: [:],
        assets: Dictionary(
          uniqueKeysWithValues: files.map { ($0, SourceFile(path: "templates/assets/\($0)", text: $1)) })),
      on: SiteSettings(title: "Help"))
  }

  private func name(_ file: String, in assets: ThemeAssets) -> String { assets.route(of: file)?.file ?? "none" }

  @Test func `a name changes with what the file holds, and with nothing else`() {
    let (one, other) = (assets(["img/logo.svg": "<svg/>"]), assets(["img/logo.svg": "<svg />"]))
    #expect(name("img/logo.svg", in: one).wholeMatch(of: /assets\/img\/logo\.[0-9a-z]+\.svg/) != nil)
    #expect(name("img/logo.svg", in: one) == name("img/logo.svg", in: assets(["img/logo.svg": "<svg/>", "b.js": ""])))
    #expect(name("img/logo.svg", in: one) != name("img/logo.svg", in: other))
    #expect(name("LICENSE", in: assets(["LICENSE": ""])).wholeMatch(of: /assets\/LICENSE\.[0-9a-z]+/) != nil)
    #expect(one.route(of: "logo.svg") == nil)
  }

  @Test func `a style sheet leads to the files by their names, and its own name changes with theirs`() async throws {
    let sheet = """
      a { background: url("../img/a.svg#x"), url( 'b.svg' ), url(https://a.b/img/a.svg), url(/img/a.svg), url(#c) }
      """
    let files = ["css/style.css": sheet, "img/a.svg": "A", "css/b.svg": "B"]
    let one = assets(files)
    let other = assets(files.merging(["css/b.svg": "C"]) { $1 })
    #expect(name("css/style.css", in: one) != name("css/style.css", in: other))
    let text = String(decoding: one.bytes(of: "css/style.css") ?? [], as: UTF8.self)
    let (a, b) = (name("img/a.svg", in: one).dropFirst(7), name("css/b.svg", in: one).dropFirst(11))
    #expect(
      text == """
        a { background: url("../\(a)#x"), url( '\(b)' ), url(https://a.b/img/a.svg), url(/img/a.svg), url(#c) }
        """)
  }

  @Test func `a style sheet that another one imports keeps its name`() {
    let sheets = assets(["style.css": "@import url(print.css);", "print.css": "p {}"])
    #expect(name("print.css", in: sheets) == "assets/print.css")
    #expect(name("style.css", in: sheets) != "assets/style.css")
  }
}
