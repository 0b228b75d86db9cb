import Diagnostics
import Markdown
import Testing

@Suite struct TableTests {
  @Test func `a page's table takes the focus, so that the keyboard scrolls a wide one; a fragment's does not`() throws {
    let document = try Document(parsing: SourceFile(path: "a.md", text: "| A |\n| - |\n"))
    let table = "\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n</table>\n"
    #expect(
      String(decoding: document.html(.page) { .url($0.url) }.html, as: UTF8.self) == "<table tabindex=\"0\">" + table)
    #expect(String(decoding: document.htmlFragment().html, as: UTF8.self) == "<table>" + table)
  }
}
