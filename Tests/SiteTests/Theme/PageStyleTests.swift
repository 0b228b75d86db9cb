import Diagnostics
import Markdown
@testable import Site
import Testing

/// The style sheet in each page, and its hash in the policy.
@Suite struct PageStyleTests {
  private func style(_ css: String, base: String? = nil) -> PageStyle {
    ThemeAssets(
      of: Theme(
        layout: SourceFile(path: "templates/page.html", text: ""), partials: [:],
        assets: [
          "style.css": SourceFile(path: "templates/assets/style.css", text: css),
          "img/a.svg": SourceFile(path: "templates/assets/img/a.svg", text: "A"),
        ]),
      on: SiteSettings(title: "Help", base: base.flatMap(BaseURL.init))
    ).style
  }

  private func text(_ style: PageStyle) -> String { String(decoding: style.element.bytes, as: UTF8.self) }

  @Test func `the hash is the SHA-256 of what stands in the element`() {
    // printf 'a{b:c}' | openssl dgst -sha256 -binary | base64
    #expect(text(style("a { b: c }")) == "<style>a{b:c}</style>")
    #expect(style("a { b: c }").hash == "sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o=")
    #expect(style("").hash == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func `nothing in a style sheet ends its element`() {
    let text = text(style("a::before { content: \"</style><script>\" }"))
    #expect(text == "<style>a::before{content:\"<\\/style><script>\"}</style>")
  }

  @Test func `a file of the theme is found from every page`() {
    #expect(text(style("a { b: url(img/a.svg) }")).contains(#/url\(/assets/img/a\.[0-9a-z]+\.svg\)/#))
    let below = text(style("a { b: url('img/a.svg#x') }", base: "https://help.example/shop/"))
    #expect(below.contains(#/url\('/shop/assets/img/a\.[0-9a-z]+\.svg#x'\)/#))
  }
}
