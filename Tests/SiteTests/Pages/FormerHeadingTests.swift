import Site
import Testing

/// Headings that moved, as front matter's `anchors` name them.
@Suite struct FormerHeadingTests {
  @Test func `a heading is found under the id that it had`() async throws {
    let site = try await TinySite(["tea.md": titled("Tea", "anchors: {old: milk, older: milk}") + "\n## Milk\n"])
    #expect(
      site.pages["tea/index.html"] == "<h2 id=\"milk\"><span id=\"old\"></span><span id=\"older\"></span>Milk</h2>\n")
    #expect(site.faults == "")
  }

  @Test func `a question that is looked for by an old link is opened`() async throws {
    let site = try await TinySite(["tea.md": titled("Tea", "faq: true\nanchors: {old: milk}") + "\n## Milk?\n\nYes.\n"])
    #expect(site.pages["tea/index.html"]?.contains("<div id=\"milk\">\n<span id=\"old\"></span>") == true)
  }

  @Test func `a heading that another page says now leads there those who look for it`() async throws {
    let site = try await TinySite([
      "tea.md": titled("Tea & milk"),
      "milk.md": titled("Milk & tea", "anchors: {/tea/#hot: warm, /tea/#cold: top}") + "\n## Warm\n",
    ])
    #expect(
      site.pages["tea/index.html"] == """
        <p class="moved" id="hot">This has moved: <a href="/milk/#warm">Milk &amp; tea</a></p>
        <p class="moved" id="cold">This has moved: <a href="/milk/">Milk &amp; tea</a></p>

        """)
    #expect(site.pages["milk/index.html"] == "<h2 id=\"warm\">Warm</h2>\n")
    #expect(site.faults == "")
  }

  @Test func `an article may link to a heading under the id that it had`() async throws {
    let site = try await TinySite([
      "tea.md": titled("Tea", "anchors: {old: milk}") + "\n## Milk\n",
      "index.md": titled("Home") + "\n[a](tea.md#old)\n",
    ])
    #expect(site.faults == "")
  }

  @Test(arguments: [
    ("{old: mlik}", "LS702 content/tea.md ‹mlik›: 'mlik' is no heading of this page; did you mean 'milk'?"),
    (
      "{milk: sugar}",
      "LS704 content/tea.md ‹milk›: 'milk' is a heading of this page, so that no reader is led on from it"
    ),
    ("{/toa/#x: milk}", "LS803 content/tea.md ‹/toa/#x›: '/toa/' is no page of the site; did you mean '/tea/'?"),
    (
      "{/tea/: milk}",
      "LS803 content/tea.md ‹/tea/›: a former heading is an id, as 'old-id', or one of another page, as '/old/place/#old-id', not '/tea/'"
    ),
    (
      "{a b: milk}",
      "LS803 content/tea.md ‹a b›: a former heading is an id, as 'old-id', or one of another page, as '/old/place/#old-id', not 'a b'"
    ),
    (
      "{old: milk, /tea/#old: sugar}",
      "LS704 content/tea.md ‹/tea/#old›: '/tea/#old' leads to two headings\n  content/tea.md ‹old›: the other one"
    ),
  ])
  func `what leads nowhere, or is not needed, is an error`(anchors: String, fault: String) async throws {
    let site = try await TinySite(["tea.md": titled("Tea", "anchors: \(anchors)") + "\n## Milk\n\n## Sugar\n"])
    #expect(site.faults == fault)
  }
}
