import TestSupport
import Testing

/// Text of strangers on every way to a page: nothing of it runs in a reader's browser.
@Suite struct InjectionTests {
  /// What attackers write where a text is printed.
  private static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "</title><script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--<script>alert(1)",
    "{{ {content} }}",
    "-->]]></textarea><svg onload=alert(1)>", "\\u003cscript\\u003e", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "`onload=`",
  ]

  /// What attackers write where a URL is printed.
  private static let urls = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)", "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "%6Aavascript:alert(1)", "vbscript:msgbox(1)", "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "//evil.example/\"onclick=\"alert(1)", "&#1;javascript:alert(1)", "\\javascript:alert(1)", "file:///etc/passwd",
    "blob:https://a/b", "view-source:javascript:alert(1)", "jar:javascript:alert(1)!/", "feed:javascript:alert(1)",
  ]

  /// An article that says `text` wherever Markdown lets a writer.
  private static func article(saying text: String) -> String {
    let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return """
      ---
      title: "\(quoted)"
      description: "\(quoted)"
      extra: {note: "\(quoted)"}
      ---

      \(text) and **\(text)** and [\(text)](/ "\(quoted)") and ![\(text)](/ "\(quoted)") and `\(text)`[^1]

      ## \(text)

      ### \(text)

      | \(text) |
      | --- |
      | \(text) |

      > [!NOTE]
      > \(text)

      1. \(text)

      ```\(text.filter { $0 != "`" })
      \(text)
      ```

          \(text)

      {{word}}

      \(text)

      [^1]: \(text)

      """
  }

  private static func article(leadingTo url: String) -> String {
    """
    ---
    title: Links
    ---

    [a](\(url)) [b](<\(url)>) ![c](\(url)) [d] ![d] <\(url)> \(url) [e](<  \(url)>) [f](\(url) "title")

    [d]: <\(url)>

    """
  }

  /// A site with everything that strangers could put into it, and with the codes off that would keep it from being built.
  private static func site() throws -> Folder {
    let text = texts.joined(separator: " ").replacing("\\", with: "").replacing("{", with: "").replacing(
      "'", with: "''")
    let site = try Folder([
      "lockstep.yml": """
      title: '\(text)'
      base_url: https://help.example/shop/
      languages: [en, hi]
      severity: {LS1xx: off, LS2xx: off, LS3xx: off, LS5xx: off, LS7xx: off}
      variables: {word: '\(text)'}
      extra: {note: text, link: url}
      updated: front_matter
      coverage: true
      facts: {swift: [App]}

      """,
      // What the built-in theme prints of an article, and what a team's own prints of its own keys.
      "templates/partials/footer.html": """
      {{#extra.note}}<p title='{{extra.note}}' class="{{extra.note}}">{{extra.note}}</p>{{/extra.note}}
      {{#extra.link}}<a href='{{extra.link}}'>{{title}}</a>{{/extra.link}}

      """,
      "App/Tea.swift": "enum Tea {\n"
        + texts.indices.map { "  // lockstep:internal - \(texts[$0])\n  case hidden\($0)\n  case shown\($0)\n" }
        .joined()
        + "  var label: String { switch self {\n"
        + texts.enumerated().map { "  case .shown\($0): #\"\"\"\n    \($1)\n    \"\"\"#\n" }.joined()
        + "  default: \"Hidden\" } }\n}\n",
      "content/bound.md": """
      ---
      title: Bound
      extra: {link: 'https://a/"onclick="alert(1)', note: '\(text)'}
      ---

      ## \(text)

      <!-- lockstep:cases Tea -->
      - Tea

      """,
      "content/_part.md": String(article(saying: text).split(separator: "---\n", maxSplits: 2)[1]),
      "content/parts.md": """
      ---
      title: Parts
      ---

      <!-- lockstep:include _part.md -->

      <!-- lockstep:variants -->

      ## \(texts.joined(separator: " "))

      \(text)

      ## Desktop

      <!-- lockstep:end -->

      """,
      "content/questions.md": "---\ntitle: Questions\nfaq: true\n---\n"
        + texts.map { "\n## \($0)\n\n\($0)\n" }.joined(),
      "content/index.md": "---\ntitle: Home\nupdated: 2026-01-01\n---\n\n[tea](tea.md)\n",
      "content/tea.md": "---\ntitle: Tea\naliases: ['/a\"onclick=alert(1)/', '/<b>/']\n---\n",
      "content/hi/index.md": "---\ntitle: '\(text)'\nupdated: 2026-01-02\n---\n",
    ])
    for (index, text) in texts.enumerated() { try site.change("content/t\(index).md", to: article(saying: text)) }
    for (index, url) in urls.enumerated() { try site.change("content/u\(index).md", to: article(leadingTo: url)) }
    let names = [
      "\" onload=alert(1) x=\"", "<img src=x onerror=alert(1)>", "' onclick='a", "a&b;c", "javascript:alert(1)",
    ]
    for name in names {
      try site.change(
        "content/\(name).md", to: "---\ntitle: Name\n---\n\n# A\n\n![a](</\(name).png>) [a](</\(name).md>)\n")
      try site.change("content/s \(name)/index.md", to: "---\ntitle: Section\n---\n")
      try site.change("content/\(name).png", to: "no picture")
    }
    return site
  }

  @Test func `no page has a tag, an attribute or an address that could run`() throws {
    let site = try Self.site()
    let run = try runCommand("build", in: site)
    #expect(run.status == 0, "\(run.output.suffix(3_000))\(run.errors)")
    let files = try site.contents(of: "public")
    let pages = files.filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".xml") }
    #expect(pages.count > 45)
    for name in ["coverage/index.html", "parts/index.html", "questions/index.html", "bound/index.html"] {
      #expect(pages[name]?.text.contains("&lt;script&gt;") == true, "\(name)")
    }
    for (name, page) in pages {
      for tag in MarkupTag.all(in: page.text) { if let danger = tag.danger { Issue.record("\(name): \(danger)") } }
      #expect(String(validating: page.bytes, as: UTF8.self) != nil, "\(name)")
    }
  }

  @Test func `the search for what could run finds it`() {
    let found = [
      "<script>a</script>", "<IMG SRC=x ONERROR=a>", "<a href='java&#10;script:a'>", "<svg/onload=a>", "<iframe>",
      "<p style=x>",
      "<meta http-equiv=refresh content='0;url=javascript:a'>", "<a href=\" data:a\">", "<p\nonclick=a>",
      "<base href=//a>",
    ].map { MarkupTag.all(in: $0).contains { $0.danger != nil } }
    #expect(found == found.map { _ in true })
    let harmless = "<p title=\"<script>\">&lt;script&gt; <!-- <script> --> a < b</p><a href=\"/a:b\">"
    #expect(MarkupTag.all(in: harmless).allSatisfy { $0.danger == nil })
  }

  @Test func `data for search engines ends where it began`() throws {
    let site = try Self.site()
    #expect(try runCommand("build", in: site).status == 0)
    for (name, page) in try site.contents(of: "public") where name.hasSuffix(".html") {
      for part in page.text.split(separator: "<script").dropFirst() {
        let data = part.prefix { $0 != "<" }
        if data.hasPrefix(" src=\"/") { continue }
        #expect(part.dropFirst(data.count).hasPrefix("</script>"), "\(name)")
        #expect(data.hasPrefix(" type=\"application/ld+json\">{"), "\(name)")
      }
    }
  }
}
