import Diagnostics
import Site
import Testing

/// What `lockstep.urls` promises.
@Suite struct PublishedURLTests {
  private static let files = [
    "index.md": titled("Home"), "tea.md": titled("Tea", "aliases: [/old/]\nanchors: {was: milk}") + "\n## Milk\n",
    "hi/index.md": titled("होम") + "\n## दूध\n", "soon.md": titled("Soon", "draft: true"),
  ]

  @Test
  func `all that a reader may keep is listed: pages, headings, old URLs, files; no page that stands in for another`()
    async throws
  {
    let site = try await TinySite(Self.files, assets: ["form.pdf"], languages: ["en", "hi"])
    #expect(
      site.urls.sorted() == ["/", "/form.pdf", "/hi/", "/hi/#दूध", "/old/", "/tea/", "/tea/#milk", "/tea/#was"])
  }

  @Test func `what is listed is kept by the site that it was listed of`() async throws {
    let site = try await TinySite(Self.files, assets: ["form.pdf"], languages: ["en", "hi"])
    let text = PublishedURLs.none.text(adding: site.urls)
    #expect(text.hasPrefix("# The URLs that were published"))
    let same = try await TinySite(Self.files, assets: ["form.pdf"], languages: ["en", "hi"], urls: text)
    #expect(same.faults == "")
  }

  @Test(arguments: [
    (
      "/teas/",
      """
      LS709 lockstep.urls ‹/teas/›: '/teas/' was published and leads nowhere now; did it become '/tea/'?
        content/tea.md ‹Tea›: an alias in its front matter leads readers here
      """
    ),
    (
      "/tea-leaves/",
      """
      LS709 lockstep.urls ‹/tea-leaves/›: '/tea-leaves/' was published and leads nowhere now; did it become '/tea/'?
        content/tea.md ‹Tea›: an alias in its front matter leads readers here
      """
    ),
    ("/x.pdf", "LS709 lockstep.urls ‹/x.pdf›: '/x.pdf' was published and leads nowhere now"),
    (
      "/tea/#mlik",
      """
      LS709 lockstep.urls ‹/tea/#mlik›: '#mlik' of '/tea/' was published and leads nowhere now; did it become '#milk'?
        content/tea.md ‹Tea›: 'anchors' in its front matter lead readers to another heading
      """
    ),
    (
      "/soon/#a",
      """
      LS709 lockstep.urls ‹/soon/#a›: '/soon/' was published and is a draft now
        content/soon.md ‹Soon›: this article is it
      """
    ),
    ("/hi/tea-leaves/", "LS709 lockstep.urls ‹/hi/tea-leaves/›: '/hi/tea-leaves/' was published and leads nowhere now"),
    ("/old/#any", ""),
    ("/gone/\n/gone/#a\n/gone/#b", "LS709 lockstep.urls ‹/gone/›: '/gone/' was published and leads nowhere now"),
    ("/gone/#a", "LS709 lockstep.urls ‹/gone/#a›: '/gone/' was published and leads nowhere now"),
    (
      "tea",
      "LS709 lockstep.urls ‹tea›: 'tea' is no URL under the site's root, as '/orders/cancel/' and '/orders/cancel/#mobile' are"
    ),
    (
      "<<<<<<< HEAD\n/\n=======\n/tea/\n>>>>>>> x",
      "LS709 lockstep.urls ‹<<<<<<< HEAD›: a merge left a conflict here; run 'lockstep urls' to resolve it"
    ),
    ("# why\n\n/", ""),
  ])
  func `a URL that leads nowhere is told at its line, with what it may have become`(
    line: String, fault: String
  )
    async throws
  {
    #expect(try await TinySite(Self.files, languages: ["en", "hi"], urls: line).faults == fault)
  }

  @Test func `nothing is taken away, and each URL is there once, in order`() {
    let (old, _) = PublishedURLs.read(SourceFile(path: "lockstep.urls", text: "/b/\n/gone/\n"))
    #expect(old.text(adding: ["/b/", "/a/"]).split(separator: "\n").dropFirst() == ["/a/", "/b/", "/gone/"])
  }
}
