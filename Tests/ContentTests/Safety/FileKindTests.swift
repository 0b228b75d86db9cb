import Testing

@testable import Content

@Suite struct FileKindTests {
  @Test(arguments: [
    "a.png", "a/b.JPG", "film.mp4", "report.pdf", "data.json", "LICENSE", "robots.txt", "a.b.csv", "v1.2.zip",
    "lösung.webp", "next.js.png", "prices.csv.gz",
  ]) func `pictures, films, documents and data are inert`(path: String) {
    #expect(FileKind(ofPath: path) == .inert)
  }

  @Test(arguments: [
    "a.html", "a.HTM", "a.xhtml", "a.xml", "a.js", "a.mjs", "a.css", "a.svgz", "a.xsl", "a.shtml", "a.png.html", "a",
    "a.html.gz", "a.SVG.zst", "a.xhtml.toml", "a.php.png", "a.svg.txt", ".html.png",
    "a.", "a.swf", "a.wasm", "a.php", "folder.png/page", "a.html ", "a.html\u{200B}", "a.svg\u{301}",
  ]) func `what a browser may run, and what nobody knows, is active`(path: String) {
    #expect(FileKind(ofPath: path) == .active)
  }

  @Test(arguments: ["CNAME", "a/netlify.toml", "Vercel.json", "staticwebapp.config.json"])
  func `what hosts are told by is none of a writer's`(path: String) {
    #expect(FileKind(ofPath: path) == .orders)
  }

  @Test(arguments: ["a.svg", "a.SVG"]) func `a drawing is looked into`(path: String) {
    #expect(FileKind(ofPath: path) == .drawing)
  }

  @Test(arguments: [
    ("a.toml", "<script>a()</script>"), ("LICENSE", " \t\r\n\u{C}<!-- --><script>a()</script>"), ("a.png", "<html>"),
    ("a.log", String(repeating: "\n", count: 1_444) + "<"),
  ]) func `what begins as HTML does is markup, whatever its name`(path: String, text: String) {
    #expect(MarkupStart.isMarkup(Array(text.utf8.prefix(MarkupStart.length)), at: path))
  }

  @Test(arguments: [("a.txt", "<config>"), ("a.toml", "a = '<b>'"), ("a.csv", ""), ("a.json", "{}")])
  func `plain text may begin so, and all else may hold it further on`(path: String, text: String) {
    #expect(!MarkupStart.isMarkup(Array(text.utf8), at: path))
  }
}
