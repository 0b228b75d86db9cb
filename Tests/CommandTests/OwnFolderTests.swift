import TestSupport
import Testing

/// A site whose articles lie beside its configuration: `content: .`.
@Suite struct OwnFolderTests {
  private static let files = [
    "docs/lockstep.yml": "title: Tea\ncontent: .\nfacts: {swift: [./App]}\n",
    "docs/App/Menu.swift": "enum Menu { case orders; var label: String { \"Orders\" } }\n",
    "docs/index.md": """
    ---
    title: Home
    ---

    [Make tea](guide/tea.md) ![A cup](cup.svg)

    <!-- lockstep:cases Menu -->
    - Orders

    """,
    "docs/guide/tea.md": "---\ntitle: Make tea\n---\n\nBack [home](/index.md).\n",
    "docs/cup.svg": "<svg/>",
    "docs/templates/partials/footer.html": "<footer>Tea for two</footer>",
    "docs/public/stale.md": "no article",
    "docs/.notes.md": "no article",
  ]

  @Test func `articles and images are published, and nothing that the site is made with`() throws {
    let folder = try Folder(Self.files)
    let run = try runCommand("build", "docs", "-o", "site", in: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let site = try folder.contents(of: "site")
    #expect(site["guide/tea/index.html"] != nil)
    #expect(site["cup.svg"] == "<svg/>")
    for name in ["lockstep.yml", "templates", "public", "stale", "notes", "App"] {
      #expect(!site.keys.contains { $0.contains(name) }, "\(name)")
    }
    #expect(site["index.html"]?.text.contains("<footer>Tea for two</footer>") == true)
  }

  @Test func `an output among the articles is refused, and nothing is written`() throws {
    let folder = try Folder(Self.files)
    let before = try folder.contents()
    let run = try runCommand("build", "docs", in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors == "error: the output 'docs/public' must be a folder apart from '.', which the site is made from\n")
    #expect(try folder.contents() == before)
  }

  @Test func `a fault is told at the article's place in the folder`() throws {
    let folder = try Folder(Self.files)
    try folder.change("docs/guide/tea.md", replacing: "/index.md", with: "/indx.md")
    let run = try runCommand("check", "docs", "--format", "json", in: folder)
    #expect(run.status == 1)
    #expect(try JSONReport(run).findings.map { "\($0.code) \($0.path)" } == ["LS701 guide/tea.md"])
  }

  @Test func `a folder without articles is a fault of the configuration`() throws {
    let run = try runCommand("check", in: Folder(["lockstep.yml": "content: .\n"]))
    #expect(run.status == 2)
    #expect(run.output.contains("error[LS912]: '.' must be a folder with articles, and it holds none\n"))
  }
}
