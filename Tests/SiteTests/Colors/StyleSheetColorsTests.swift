import Diagnostics
import Testing

@testable import Site

@Suite struct `The colours of a style sheet` {
  @Test func `are those of the first block, and those of the block for dark schemes`() {
    let sheet = """
      :root { --text: #111; --paper:#FFFFFF }
      @media (prefers-color-scheme: dark) { :root { --text: #eee; --on-accent: #222 } }
      """
    #expect(colors(in: sheet, .light) == "text #111111, paper #ffffff")
    #expect(colors(in: sheet, .dark) == "text #eeeeee, paper #ffffff, on_accent #222222")
  }

  @Test func `are read from a sheet without white space`() {
    let sheet = ":root{--text:#111;--paper:#fff}@media(prefers-color-scheme:dark){:root{--text:#eee;--paper:#000}}"
    #expect(colors(in: sheet, .light) == "text #111111, paper #ffffff")
    #expect(colors(in: sheet, .dark) == "text #eeeeee, paper #000000")
  }

  @Test func `the first declaration counts, and none behind the dark block`() {
    let sheet = """
      :root { --text: #111 } .card { --text: #222; --paper: #fff }
      @media (prefers-color-scheme: dark) { :root { --text: #eee } .card { --text: #ddd } }
      @media print { :root { --text: #000; --paper: #fff; --line: #000 } }
      """
    #expect(colors(in: sheet, .light) == "text #111111, paper #ffffff")
    #expect(colors(in: sheet, .dark) == "text #eeeeee, paper #ffffff")
  }

  @Test(arguments: [
    "/* --text: #111 */", "a::after { content: '--text: #111' }", ":root { ---text: #111 }", ":root { x--text: #111 }",
    ":root { --textual: #111 }", ":root { color: var(--text) }", ":root { --text: black }",
    ":root { --text: var(--a) }",
    ":root { --text", "'", "/*", "\\", "@media (prefers-color-scheme: dark) { :root { --text: #111 } }", "",
  ])
  func `are nowhere else, and in no other notation`(sheet: String) {
    #expect(colors(in: sheet, .light) == "")
  }

  @Test func `a dark colour in another notation is not known, and not the light one`() {
    let sheet = ":root { --text: #111 } @media (prefers-color-scheme: dark) { :root { --text: oklch(90% 0 0) } }"
    #expect(colors(in: sheet, .dark) == "")
  }

  @Test func `a block for all but dark schemes is a light one`() {
    let sheet = "@media not all and (prefers-color-scheme: dark) { :root { --text: #111 } }"
    #expect(colors(in: sheet, .light) == "text #111111")
  }

  @Test func `a remark on dark schemes begins no block for them`() {
    let sheet = "/* No @media (prefers-color-scheme: dark) */ :root { --text: #111 } .a { --paper: #fff }"
    #expect(colors(in: sheet, .light) == "text #111111, paper #ffffff")
    #expect(!StyleSheetColors(of: SourceFile(path: "style.css", text: sheet)).isDark(.text))
  }

  @Test func `each has its place`() {
    let source = SourceFile(path: "style.css", text: ":root { --text: #111; --paper: #fff }")
    let colors = StyleSheetColors(of: source).colors(in: .light)
    #expect(colors[.paper].map { source.text($0.range.bytes) } == "#fff")
  }

  private func colors(in sheet: String, _ scheme: ColorScheme) -> String {
    let colors = StyleSheetColors(of: SourceFile(path: "style.css", text: sheet)).colors(in: scheme)
    return ColorName.allCases.compactMap { name in colors[name].map { "\(name.rawValue) \($0.color.hex)" } }
      .joined(separator: ", ")
  }
}
