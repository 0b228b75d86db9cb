import Testing

@Suite struct VariantTests {
  @Test func `each heading of the region opens and closes what follows it, the first to begin with`() async throws {
    let site = try await TinySite([
      "a.md": """
      Before.

      <!-- lockstep:variants -->

      Choose yours.

      ## On mobile

      1. Tap.

      ### Hint

      Twice.

      ## On desktop

      Click.

      <!-- lockstep:end -->

      After.
      """
    ])
    #expect(site.faults == "")
    #expect(
      site.pages["a/index.html"] == """
        <p>Before.</p>
        <p>Choose yours.</p>
        <div class="variants">
        <details class="variant" name="variants-1" open>
        <summary><h2>On mobile</h2>
        </summary>
        <div id="on-mobile">
        <ol>
        <li>Tap.</li>
        </ol>
        <h3 id="hint">Hint</h3>
        <p>Twice.</p>
        </div>
        </details>
        <details class="variant" name="variants-1">
        <summary><h2>On desktop</h2>
        </summary>
        <div id="on-desktop">
        <p>Click.</p>
        </div>
        </details>
        </div>
        <p>After.</p>

        """)
  }

  @Test func `variants of two procedures are opened apart from each other`() async throws {
    let region = "<!-- lockstep:variants -->\n## A\n## B\n<!-- lockstep:end -->\n"
    let site = try await TinySite(["a.md": "\(region)\n<!-- lockstep:include _b.md -->\n\n\(region)", "_b.md": region])
    #expect(site.faults == "")
    let names = site.pages["a/index.html"]?.matches(of: #/name="([^"]+)"/#).map(\.output.1)
    #expect(names == ["variants-1", "variants-1", "variants-2", "variants-2", "variants-3", "variants-3"])
  }

  @Test(arguments: [
    ("- Item\n\n  ", "\n  "), ("> ", "\n> "), ("", "\n"), ("[^1]\n\n[^1]: Note\n\n    ", "\n    "),
  ])
  func `a region ends in the block that it begins in`(start: String, line: String) async throws {
    let lines = [
      "<!-- lockstep:variants -->", "", "## A", "", "Text", "", "- [Link](#c)", "", "## B", "", "> Quote", "",
      "<!-- lockstep:faq -->", "", "### C", "", "### D", "", "<!-- lockstep:end -->", "", "<!-- lockstep:end -->",
    ]
    let site = try await TinySite(["a.md": start + lines.joined(separator: line) + "\n\n## After\n"])
    #expect(site.faults == "")
    let html = try #require(site.pages["a/index.html"])
    #expect(html.matches(of: #/<details/#).count == 4)
    #expect(unclosedElements(in: html) == [])
  }

  @Test func `a heading without a letter has no anchor`() async throws {
    let site = try await TinySite(["a.md": "<!-- lockstep:variants -->\n## 😀\n<!-- lockstep:end -->\n"])
    #expect(site.pages["a/index.html"]?.contains("<summary><h2>😀</h2>\n</summary>\n<div>\n</div>") == true)
  }

  @Test func `headings inside are in the list of contents, in order, with anchors that links lead to`() async throws {
    let site = try await TinySite(
      [
        "a.md": """
        ## Start

        <!-- lockstep:variants -->

        ## On mobile

        ## On desktop

        <!-- lockstep:end -->

        [Mobile](#on-mobile)
        """,
        "b.md": "[Desktop](a.md#on-desktop)",
      ], layout: "{{#has_contents}}{{#contents}}{{url}} {{title}}\n{{/contents}}{{/has_contents}}")
    #expect(site.faults == "")
    #expect(site.pages["a/index.html"] == "#start Start\n#on-mobile On mobile\n#on-desktop On desktop\n")
  }
}
