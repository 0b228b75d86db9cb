import Foundation
import TestSupport
import Testing

/// The output is a folder apart from what the site is made from, by whatever spelling and by whatever links.
@Suite struct OutputFolderTests {
  /// A site that is checked against `App`, with its own templates, and with a link `elsewhere` to its articles.
  private func site(output: String = "public") throws -> Folder {
    let site = try Folder.tiny([
      "lockstep.yml": "title: Tea\noutput: \(output)\nfacts: {swift: [App, More.swift]}\n",
      "App/Tea.swift": #"enum Tea { case green; var label: String { switch self { case .green: "Green" } } }"#,
      "More.swift": "enum Pot { case small }\n",
      "templates/partials/own.html": "",
      "content/list.md": "---\ntitle: List\n---\n\n<!-- lockstep:cases Tea -->\n- Green\n",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: site.path(of: "elsewhere"), withDestinationPath: site.path(of: "content"))
    return site
  }

  @Test func `a folder apart is written`() throws {
    let site = try site()
    #expect(try runCommand("build", "-o", "content/../out", in: site).status == 0)
    #expect(try site.contents(of: "out").keys.contains("list/index.html"))
  }

  @Test(arguments: [
    ("content", "content"), ("content/out", "content"), ("./content/../content/out", "content"),
    ("missing/../content/out", "content"), ("elsewhere/out", "content"), ("templates", "templates"),
    ("templates/assets", "templates"), ("App", "App"), ("App/deep/er", "App"), ("More.swift", "More.swift"),
    (".", "content"), ("..", "content"),
  ])
  func `an output that is, holds or lies in what the site is made from is refused`(
    output: String, source: String
  ) throws {
    let site = try site()
    let before = try site.contents()
    for spelling in [output, "\(output)/", site.path(of: output)] {
      let run = try runCommand("build", "-o", spelling, in: site)
      #expect(run.status == 2)
      #expect(
        run.errors == """
          error: the output '\(spelling)' must be a folder apart from '\(source)', which the site is made from

          """)
    }
    #expect(try site.contents() == before)
  }

  @Test func `a configured output that leads to the articles by a link is refused`() throws {
    let site = try site(output: "elsewhere/out")
    let before = try site.contents()
    let run = try runCommand("build", in: site)
    #expect(run.status == 2)
    #expect(run.errors.contains("must be a folder apart from 'content', which the site is made from"))
    #expect(try site.contents() == before)
  }

  @Test(arguments: ["there", "not-there"])
  func `an output that is a symbolic link is not followed`(folder: String) throws {
    let site = try Folder.tiny(["there/.gitkeep": ""])
    let link = site.path(of: "public")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
    let before = try site.contents()
    let run = try runCommand("build", in: site)
    #expect(run.status == 3)
    #expect(
      run.errors == """
        error: ./public: is a symbolic link, which is not followed; name the folder it leads to

        """)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == folder)
    #expect(try site.contents() == before)
  }
}
