@testable import Site
import Testing

/// The style sheet as it stands in every page.
@Suite struct CompactStyleSheetTests {
  private func compact(_ css: String) -> String {
    String(decoding: CompactStyleSheet(Array(css.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a { color: red; }\n\n.b , c > d { margin: 0 auto }\n", "a{color:red}.b,c > d{margin:0 auto}"),
    (
      "@media (min-width: 40rem) {\n  a :hover { top: calc(1px + 2px) }\n}\n",
      "@media (min-width:40rem){a :hover{top:calc(1px + 2px)}}"
    ),
    ("/* Why { } \" ' */ a { b: c } /* last", "a{b:c}"),
  ])
  func `comments and white space that parts nothing are left out`(css: String, expected: String) {
    #expect(compact(css) == expected)
  }

  @Test(arguments: [
    #"a::before{content:"a  /* b */ ; \"  }"}"#, #"a{content:'{  '}"#, "a .b{c:d}", "a#b:not(.c) d{e:f}", "a{--b:1 2}",
    "a/**/b{c:d}", #"a{content:"\"#,
  ])
  func `what means something is kept`(css: String) {
    #expect(compact(css) == css)
  }

  @Test func `a comment between a name and a class parts nothing, one between two names does`() {
    #expect(compact("a/* x */.b{c:d}") == "a.b{c:d}")
    #expect(compact("a/* x */b{c:d}") == "a/**/b{c:d}")
    #expect(compact("a /* x */ .b{c:d}") == "a .b{c:d}")
  }
}
