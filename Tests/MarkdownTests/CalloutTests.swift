import Diagnostics
import Markdown
import Testing

/// GitHub's `> [!NOTE]`.
@Suite struct CalloutTests {
  private func html(_ markdown: String) throws -> String {
    let page = try Document(parsing: SourceFile(path: "article.md", text: markdown)).html(.page) { .url($0.url) }
    return String(decoding: page.html, as: UTF8.self)
  }

  @Test(arguments: [
    ("NOTE", "note", "Note"), ("tip", "tip", "Tip"), ("Important", "important", "Important"),
    ("WARNING", "warning", "Warning"), ("CAUTION", "caution", "Caution"),
  ])
  func `a quotation with a mark is a callout with its kind above it`(
    mark: String, kind: String, title: String
  ) throws {
    #expect(
      try html("> [!\(mark)]\n> It is **hot**.\n>\n> - Very.") == """
        <div class="callout \(kind)">
        <p>\(title)</p>
        <p>It is <strong>hot</strong>.</p>
        <ul>
        <li>Very.</li>
        </ul>
        </div>

        """)
  }

  @Test(arguments: ["> [!NOTE]\n>\n> Hot.", "> [!NOTE]  \n> Hot."]) func `the mark's line may stand apart`(
    markdown: String
  ) throws {
    #expect(try html(markdown) == "<div class=\"callout note\">\n<p>Note</p>\n<p>Hot.</p>\n</div>\n")
  }

  @Test(arguments: [
    ("> [!NOTTE]\n> Hot.", "[!NOTTE]\nHot."), ("> [!NOTE] Hot.", "[!NOTE] Hot."),
    ("> Hot.\n> [!NOTE]", "Hot.\n[!NOTE]"), ("> [!NOTE**]**\n> Hot.", "[!NOTE**]**\nHot."),
  ])
  func `another quotation is one`(markdown: String, text: String) throws {
    #expect(try html(markdown) == "<blockquote>\n<p>\(text)</p>\n</blockquote>\n")
  }

  @Test func `callouts nest, and each ends where it should`() throws {
    #expect(
      try html("> [!NOTE]\n> A\n>\n> > [!TIP]\n> > B\n>\n> C") == """
        <div class="callout note">
        <p>Note</p>
        <p>A</p>
        <div class="callout tip">
        <p>Tip</p>
        <p>B</p>
        </div>
        <p>C</p>
        </div>

        """)
  }

  @Test func `a fragment for other tools has none`() throws {
    let fragment = try Document(parsing: SourceFile(path: "a.md", text: "> [!NOTE]\n> Hot.")).htmlFragment()
    #expect(String(decoding: fragment.html, as: UTF8.self) == "<blockquote>\n<p>[!NOTE]\nHot.</p>\n</blockquote>\n")
  }
}
