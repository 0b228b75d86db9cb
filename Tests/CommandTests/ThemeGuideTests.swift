import Foundation
import TestSupport
import Testing

/// The theme that the page "Make it yours" of the handbook shows, built as it is shown.
@Suite struct `The theme of the guide` {
  @Test func `is built, and its pages have its words, its footer and its files`() throws {
    let site = try Self.site()
    let run = try runCommand("build", in: site)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasSuffix("published 2 pages\n"), "\(run.output)")

    let page = try site.read("public/tea/index.html").text
    // Its own words, and the theme's where it says nothing.
    #expect(page.contains("<summary>All help</summary>"))
    #expect(page.contains("<main id=\"Main\">"))
    #expect(page.contains("<p>Ask us: 555 0100</p>"))
    let file = #/href="(/assets/(?:icon|shop)\.[0-9a-z]+\.(?:svg|css))"/#
    let files = page.matches(of: file).map { String($0.1) }
    #expect(files.count == 2)
    // Behind all of the theme's, so that its rules count.
    #expect(page.matches(of: #/rel="stylesheet" href="([^"]+)"/#).last.map { String($0.1) } == files.last)
    let published = try site.contents(of: "public")
    #expect(files.allSatisfy { published[String($0.dropFirst())] != nil })
  }

  @Test func `has its colours, its font and its corners in every page`() throws {
    let site = try Self.site()
    #expect(try runCommand("build", in: site).status == 0)
    for page in ["index.html", "tea/index.html", "404.html"] {
      let style = try Self.style(of: page, in: site)
      let rules = [
        ":root{--accent:#7a1fa2;--wash:#f6e8fb;--font:Inter,system-ui,sans-serif;--radius:0.25rem}",
        ":root{--accent:#e0b3ff;--wash:#2c1a36;--on-accent:#1d0a26}", "var(--font)", "var(--radius)",
      ]
      #expect(rules.filter { !style.contains($0) } == [], "\(page)")
    }
  }

  @Test func `is refused where one of its colours cannot be read`() throws {
    let site = try Self.site()
    try site.change("lockstep.yml", replacing: "#7a1fa2", with: "#b97fd0")
    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 1)
    #expect(try JSONReport(run).places(in: site).hasPrefix("LS818 lockstep.yml:6 ‹\"#b97fd0\"› | "))
    #expect(try site.contents(of: "public") == [:])
    // A team that has no other colour is warned.
    try site.change("lockstep.yml", replacing: "theme:", with: "severity: {LS818: warning}\ntheme:")
    #expect(try runCommand("build", in: site).status == 0)
  }

  @Test func `names every colour that there is to set`() throws {
    let table = try Self.guide().matches(of: /\n\| `([a-z_]+)` \|/).map { String($0.1) }
    let yaml = table.map { "    \($0): \"#000\"\n" }.joined()
    let site = try Folder.tiny(["lockstep.yml": "title: Tea\nseverity: {LS818: off}\ntheme:\n  light:\n\(yaml)"])
    let run = try runCommand("check", in: site)
    #expect(run.status == 0, "\(run.output)")
    #expect(table.count == 11)
  }

  /// The files of the page, and two articles.
  private static func site() throws -> Folder {
    var files: [String: String] = [:]
    for block in try guide().matches(of: /```[a-z]+ (\S+)\n((?:.*\n)*?)```/) {
      files[String(block.1)] = String(block.2)
    }
    #expect(files.count == 6)
    return try .tiny(files)
  }

  private static func guide() throws -> String {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/guide/theme.md")
    return try String(contentsOf: page.standardized, encoding: .utf8)
  }

  /// What `page` holds, and its style sheets.
  private static func style(of page: String, in site: Folder) throws -> String {
    let html = try site.read("public/\(page)").text
    let sheets = html.matches(of: /rel="stylesheet" href="\/([^"]+)"/).map { String($0.1) }
    return try html + sheets.map { try site.read("public/\($0)").text }.joined()
  }
}
