import Testing

@Suite struct InclusionTests {
  @Test func `a partial stands in the place of its directive`() async throws {
    let site = try await TinySite([
      "orders/cancel.md": "Before.\n\n<!-- lockstep:include ../_note.md -->\n\nAfter.\n",
      "orders/list.md": "- One\n\n  <!-- lockstep:include /_note.md -->\n- Two\n",
      "_note.md": "It is **free**.\n",
    ])
    #expect(site.faults == "")
    #expect(
      site.pages["orders/cancel/index.html"]
        == "<p>Before.</p>\n<p>It is <strong>free</strong>.</p>\n<p>After.</p>\n")
    #expect(
      site.pages["orders/list/index.html"]
        == "<ul>\n<li>\n<p>One</p>\n<p>It is <strong>free</strong>.</p>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ul>\n")
    #expect(site.pages.count == 2)
  }

  @Test func `a partial includes others, to any depth`() async throws {
    var files = ["a.md": "<!-- lockstep:include _1.md -->\n"]
    for number in 1..<250 { files["_\(number).md"] = "\(number)\n\n<!-- lockstep:include _\(number + 1).md -->\n" }
    files["_250.md"] = "end\n"
    let site = try await TinySite(files)
    #expect(site.faults == "")
    #expect(site.pages["a/index.html"]?.split(separator: "\n").count == 250)
    #expect(site.pages["a/index.html"]?.hasSuffix("<p>249</p>\n<p>end</p>\n") == true)
  }

  @Test func `a partial that is missing or goes in circles is a fault of the file that includes it`() async throws {
    let site = try await TinySite([
      "a.md": "<!-- lockstep:include _refnud.md -->\n\n<!-- lockstep:include _b.md -->\n",
      "c.md": "<!-- lockstep:include _b.md -->\n",
      "_b.md": "<!-- lockstep:include _b.md -->\n",
    ])
    #expect(
      site.faults == """
        LS909 content/_b.md ‹_b.md›: '_b.md' includes itself
        LS909 content/a.md ‹_refnud.md›: '_refnud.md' leads to no partial of the site
        """)
  }

  @Test func `partials that double at each step are stopped`() async throws {
    var files = ["a.md": "<!-- lockstep:include _1.md -->\n"]
    for number in 1..<30 {
      files["_\(number).md"] = String(repeating: "<!-- lockstep:include _\(number + 1).md -->\n\n", count: 2)
    }
    files["_30.md"] = "end\n"
    let site = try await TinySite(files)
    #expect(site.faults.hasSuffix("is one include too many; a page holds at most 256"))
  }

  @Test func `headings have one anchor each over the whole page, and stand in its contents in order`() async throws {
    let site = try await TinySite(
      [
        "a.md":
          "## Note\n\n<!-- lockstep:include _note.md -->\n\n## Note\n\n[One](#note) [Two](#note-1) [Three](#note-2)\n",
        "b.md": "[From elsewhere](a.md#note-1)\n",
        "_note.md": "## Note\n\n[Back to the start of the page](#note)\n",
      ], layout: "{{#has_contents}}{{#contents}}{{url}} {{/contents}}{{/has_contents}}\n{{{content}}}")
    #expect(site.faults == "")
    #expect(
      site.pages["a/index.html"] == """
        #note #note-1 #note-2\u{20}
        <h2 id="note">Note</h2>
        <h2 id="note-1">Note</h2>
        <p><a href="#note">Back to the start of the page</a></p>
        <h2 id="note-2">Note</h2>
        <p><a href="#note">One</a> <a href="#note-1">Two</a> <a href="#note-2">Three</a></p>

        """)
  }

  @Test func `footnotes have one number and one anchor each over the whole page, and stand at its end`() async throws {
    let site = try await TinySite([
      "a.md": "A[^n]\n\n<!-- lockstep:include _b.md -->\n\nC[^o]\n\n[^n]: Of a.\n[^o]: Of a too.\n",
      "_b.md": "B[^n]\n\n<!-- lockstep:include _c.md -->\n\n[^n]: Of b.\n",
      "_c.md": "C[^n], again[^n]\n\n[^n]: Of c.\n",
      "d.md": "<!-- lockstep:include _c.md -->\n",
    ])
    #expect(site.faults == "")
    let html = try #require(site.pages["a/index.html"])
    #expect(
      html.matches(of: #/href="([^"]+)" id="([^"]+)" data-footnote-ref>(\d)/#).map { "\($0.1) \($0.2) \($0.3)" } == [
        "#fn-n fnref-n 1", "#fn-n.2 fnref-n.2 3", "#fn-n.3 fnref-n.3 4", "#fn-n.3 fnref-n.3-2 4", "#fn-o fnref-o 2",
      ])
    #expect(html.matches(of: #/<section/#).count == 1)
    #expect(
      html.matches(of: #/<li id="([^"]+)">\n<p>([^<]+) /#).map { "\($0.1) \($0.2)" } == [
        "fn-n Of a.", "fn-o Of a too.", "fn-n.2 Of b.", "fn-n.3 Of c.",
      ])
    #expect(html.hasSuffix("</ol>\n</section>\n"))
    #expect(unclosedElements(in: html) == [])
    #expect(
      site.pages["d/index.html"]?.contains("<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-n\">")
        == true)
  }

  @Test func `a partial with footnotes stands in a footnote`() async throws {
    let site = try await TinySite([
      "a.md": "A[^n]\n\n[^n]: Of a.\n\n    <!-- lockstep:include _b.md -->\n",
      "_b.md": "B[^n]\n\n[^n]: Of b.\n",
    ])
    #expect(site.faults == "")
    let html = try #require(site.pages["a/index.html"])
    #expect(html.matches(of: #/<li id="([^"]+)">/#).map(\.output.1) == ["fn-n", "fn-n.2"])
    #expect(html.matches(of: #/data-footnote-ref>(\d)/#).map(\.output.1) == ["1", "2"])
    #expect(unclosedElements(in: html) == [])
  }

  @Test func `links and images of a partial lead where they do from its own folder`() async throws {
    let site = try await TinySite(
      [
        "orders/cancel.md": "<!-- lockstep:include ../shared/_note.md -->\n",
        "shared/rules.md": "",
        "shared/_note.md": "[Rules](rules.md) ![Menu](menu.png)\n",
      ], assets: ["shared/menu.png"])
    #expect(site.faults == "")
    #expect(
      site.pages["orders/cancel/index.html"]
        == "<p><a href=\"/shared/rules/\">Rules</a> <img src=\"/shared/menu.png\" alt=\"Menu\" /></p>\n")
  }

  @Test func `what is wrong in a partial is said once, at its place in the partial`() async throws {
    let include = "[Fine](#fine)\n\n<!-- lockstep:include shared/_note.md -->\n\n## Fine\n"
    let site = try await TinySite([
      "a.md": include, "b.md": include, "shared/rules.md": "## Refunds\n",
      "shared/_note.md":
        "[Rules](rule.md) [Refunds](rules.md#refund) ![Menu](menu.png) [Run](javascript:x)\n\n<center>\n",
    ])
    #expect(
      site.faults == """
        LS701 content/shared/_note.md ‹rule.md›: 'rule.md' leads to no article or file of the site; \
        did you mean 'shared/rules.md'?
        LS702 content/shared/_note.md ‹rules.md#refund›: '#refund' is no heading of 'content/shared/rules.md'; \
        did you mean 'refunds'?
        LS703 content/shared/_note.md ‹menu.png›: 'menu.png' leads to no image file of the site
        LS706 content/shared/_note.md ‹javascript:x›: 'javascript:' is no scheme that links may have; \
        'http', 'https', 'mailto', 'tel' are
        LS705 content/shared/_note.md ‹<center>›: raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass
        """)
  }

  @Test func `a heading that a partial expects of its page is missed on the page that lacks it`() async throws {
    let site = try await TinySite([
      "a.md": "## Fees\n\n<!-- lockstep:include _note.md -->\n", "b.md": "<!-- lockstep:include _note.md -->\n",
      "_note.md": "See [fees](#fees).\n",
    ])
    #expect(site.faults == "LS702 content/_note.md ‹#fees›: '#fees' is no heading of 'content/b.md'")
  }

  @Test func `articles and partials are looked into, for each page that they stand on`() async throws {
    let site = try await TinySite([
      "a.md": "<!-- lockstep:include _b.md -->\n", "c.md": "<!-- lockstep:include _plain.md -->\n", "d.md": "Plain.\n",
      "_plain.md": "Plain.\n", "_b.md": "<!-- lockstep:include _c.md -->\n",
      "_c.md": "<!-- lockstep:ui Label -->\n**Tap**.\n",
    ])
    #expect(
      site.inspected == [
        "a.md: content/a.md", "a.md: content/_b.md", "a.md: content/_c.md", "c.md: content/c.md",
        "c.md: content/_plain.md", "d.md: content/d.md",
      ])
  }

  @Test func `directives print nothing`() async throws {
    let site = try await TinySite([
      "a.md": """
      <!-- lockstep:cases Reason except=a because="rare" -->
      - One

      <!-- lockstep:steps Flow.mobile -->
      1. One
         <!-- lockstep:ui Label -->
         - **Two**

      <!-- lockstep:allow LS302 because="why" -->
      <!-- lockstep:ui off -->
      Text

      <!-- lockstep:variants -->

      ## On mobile

      <!-- lockstep:faq -->

      ### Why?

      <!-- lockstep:include _b.md -->

      <!-- lockstep:end -->

      <!-- lockstep:end -->

      A <!-- remark --> between.
      """,
      "_b.md": "<!-- lockstep:ui Label -->\n**Three**\n",
    ])
    let html = try #require(site.pages["a/index.html"])
    #expect(html.contains("Three"))
    #expect(!html.contains("lockstep") && !html.contains("<!--") && !html.contains("remark"), "\(html)")
  }
}
