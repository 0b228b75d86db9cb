import Testing

@testable import Content

@Suite struct FileKindTests {
  @Test(arguments: [
    "a.png", "a/b.JPG", "film.mp4", "report.pdf", "data.json", "CNAME", "robots.txt", "a.b.csv", "a.svg.zip",
    "lösung.webp",
  ]) func `pictures, films, documents and data are inert`(path: String) {
    #expect(FileKind(ofPath: path) == .inert)
  }

  @Test(arguments: [
    "a.html", "a.HTM", "a.xhtml", "a.xml", "a.js", "a.mjs", "a.css", "a.svgz", "a.xsl", "a.shtml", "a.png.html", "a",
    "cname",
    "a.", "a.swf", "a.wasm", "a.php", "folder.png/page", "a.html ", "a.html\u{200B}", "a.svg\u{301}",
  ]) func `what a browser may run, and what nobody knows, is active`(path: String) {
    #expect(FileKind(ofPath: path) == .active)
  }

  @Test(arguments: ["a.svg", "a.SVG"]) func `a drawing is looked into`(path: String) {
    #expect(FileKind(ofPath: path) == .drawing)
  }
}
