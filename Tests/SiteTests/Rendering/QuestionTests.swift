import Testing

@Suite struct QuestionTests {
  @Test func `each question of the region opens its answer, which is closed to begin with`() async throws {
    let site = try await TinySite([
      "a.md": """
      <!-- lockstep:faq -->

      Short answers.

      ## Why?

      Because.

      ## When?

      Now.

      <!-- lockstep:end -->
      """
    ])
    #expect(site.faults == "")
    #expect(
      site.pages["a/index.html"] == """
        <p>Short answers.</p>
        <div class="questions">
        <details class="question">
        <summary><h2>Why?</h2>
        </summary>
        <div id="why">
        <p>Because.</p>
        </div>
        </details>
        <details class="question">
        <summary><h2>When?</h2>
        </summary>
        <div id="when">
        <p>Now.</p>
        </div>
        </details>
        </div>

        """)
  }

  @Test func `an article that is a list of questions needs no comment, and keeps its footnotes in sight`() async throws
  {
    let site = try await TinySite([
      "a.md": titled("FAQ", "faq: true") + "Short answers.\n\n## Why?\n\nBecause.[^1]\n\n### More\n\n[^1]: Really.\n"
    ])
    #expect(site.faults == "")
    #expect(
      site.pages["a/index.html"] == """
        <p>Short answers.</p>
        <div class="questions">
        <details class="question">
        <summary><h2>Why?</h2>
        </summary>
        <div id="why">
        <p>Because.<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
        <h3 id="more">More</h3>
        </div>
        </details>
        </div>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-1">
        <p>Really. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func `an article without a heading has no question`() async throws {
    let site = try await TinySite([
      "a.md": titled("FAQ", "faq: true") + "Nobody asked.\n", "b.md": titled("B", "faq: true"),
    ])
    #expect(site.pages["a/index.html"] == "<p>Nobody asked.</p>\n")
    #expect(site.pages["b/index.html"] == "")
  }

  @Test func `variants stand in an answer, and questions of a partial too`() async throws {
    let site = try await TinySite([
      "a.md": titled("FAQ", "faq: true")
        + """
        ## How?

        <!-- lockstep:variants -->

        ## On mobile

        ## On desktop

        <!-- lockstep:end -->

        ## Else?

        <!-- lockstep:include _more.md -->
        """,
      "_more.md": "<!-- lockstep:faq -->\n\n### Why?\n\n<!-- lockstep:end -->\n",
    ])
    #expect(site.faults == "")
    let html = try #require(site.pages["a/index.html"])
    let opened = html.matches(of: #/<details class="(\w+)"|<h(\d)|<\/details>/#).map { match in
      match.output.1 ?? match.output.2 ?? "end"
    }
    #expect(
      opened == [
        "question", "2", "variant", "2", "end", "variant", "2", "end", "end", "question", "2", "question", "3", "end",
        "end",
      ])
    #expect(unclosedElements(in: html) == [])
  }
}
