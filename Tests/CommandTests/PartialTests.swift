import TestSupport
import Testing

@Suite struct PartialTests {
  @Test func `what a partial claims is checked once, at its own place, and published on each page`() throws {
    let page = "---\ntitle: Teas\n---\n\n<!-- lockstep:include _kinds.md -->\n"
    let site = try Folder.tiny([
      "lockstep.yml": "title: Tea shop\nfacts:\n  swift: [Sources/Tea]\n",
      "Sources/Tea/Kind.swift": """
      public enum Kind {
        case green, black

        public var label: String {
          switch self {
          case .green: "Green tea"
          case .black: "Black tea"
          }
        }
      }
      """,
      "content/_kinds.md": "<!-- lockstep:cases Kind -->\n- Green tea\n- Blakc tea\n",
      "content/one.md": page,
      "content/two.md": page,
    ])
    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 1)
    #expect(try JSONReport(run).places(in: site) == "LS301 content/_kinds.md:3 ‹Blakc› | Sources/Tea/Kind.swift:7")
    #expect(try site.contents(of: "public") == [:])

    try site.change("content/_kinds.md", replacing: "Blakc", with: "Black")
    #expect(try runCommand("build", in: site).status == 0)
    for name in ["one", "two"] {
      let html = try site.read("public/\(name)/index.html").text
      #expect(html.contains("<ul>\n<li>Green tea</li>\n<li>Black tea</li>\n</ul>"))
    }
    #expect(try site.contents(of: "public").keys.filter { $0.contains("kinds") } == [])
  }
}
