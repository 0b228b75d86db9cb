import TestSupport
import Testing

@Suite struct RenderTests {
  private static let markdown = """
    # Tea & ~~sugar~~

    | What |
    | --- |
    | <b>Water</b> |

    [x](javascript:alert) www.example.com

    """

  private static let everything = """
    <h1 id="tea--sugar">Tea &amp; <del>sugar</del></h1>
    <table>
    <thead>
    <tr>
    <th>What</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td><!-- raw HTML omitted -->Water<!-- raw HTML omitted --></td>
    </tr>
    </tbody>
    </table>
    <p><a href="">x</a> <a href="http://www.example.com">www.example.com</a></p>

    """

  @Test(arguments: ["javascript:ำ=alert(1)", "JavaScript:\u{301}//", "vbscript:\u{0600}a", "DATA:\u{301}text/html,a"])
  func `a scheme is told from what follows by its bytes`(url: String) throws {
    let folder = try Folder(["tea.md": "[x](\(url))\n"])
    #expect(try runCommand("render", "tea.md", in: folder).output == "<p><a href=\"\">x</a></p>\n")
  }

  @Test func `a file is rendered as a fragment, with all of GFM`() throws {
    let folder = try Folder(["tea.md": Self.markdown])
    let run = try runCommand("render", "tea.md", in: folder)
    #expect(run == CommandRun(status: 0, output: Self.everything, errors: ""))
    #expect(try runCommand("render", folder.path(of: "tea.md"), in: Folder()) == run)
  }

  @Test func `standard input is rendered where no file is named, or a hyphen`() throws {
    let folder = try Folder()
    let expected = CommandRun(status: 0, output: Self.everything, errors: "")
    #expect(try runCommand("render", in: folder, input: Self.markdown) == expected)
    #expect(try runCommand("render", "-", in: folder, input: Self.markdown) == expected)
    #expect(try runCommand("render", in: folder) == CommandRun(status: 0, output: "", errors: ""))
  }

  @Test(arguments: [
    ("table", "<p>~~a~~ www.b.com</p>\n<table>\n<thead>\n<tr>\n<th>c</th>\n</tr>\n</thead>\n</table>\n"),
    ("strikethrough", "<p><del>a</del> www.b.com</p>\n<p>| c |\n| - |</p>\n"),
    (
      "autolink,strikethrough",
      "<p><del>a</del> <a href=\"http://www.b.com\">www.b.com</a></p>\n<p>| c |\n| - |</p>\n"
    ),
    ("", "<p>~~a~~ www.b.com</p>\n<p>| c |\n| - |</p>\n"),
  ])
  func `only the parts of GFM that are named are read`(names: String, html: String) throws {
    let markdown = "~~a~~ www.b.com\n\n| c |\n| - |\n"
    let run = try runCommand("render", "-", "--extensions", names, in: Folder(), input: markdown)
    #expect(run.output == html)
    #expect(run.status == 0)
  }

  @Test func `a file that is not there is 3, in the system's words`() throws {
    let run = try runCommand("render", "nope.md", in: Folder())
    #expect(run == CommandRun(status: 3, output: "", errors: "error: nope.md: No such file or directory\n"))
  }
}
