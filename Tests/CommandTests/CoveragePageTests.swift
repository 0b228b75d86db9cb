import Foundation
import TestSupport
import Testing

@Suite struct `The page of coverage` {
  private static let files = [
    "lockstep.yml": "title: Help & more\nfacts: {swift: [App]}\ncoverage: true\n",
    "App/App.swift": """
    enum Color: CaseIterable {
      case red, blue
      // lockstep:internal - <b> is for tests
      case test
      var label: String { switch self { case .red: "Red & white" case .blue: "Blue" case .test: "Test" } }
      static let tour: [Color] = [.red]
    }
    enum Paper { case a4 }

    """,
    "content/index.md": """
    ---
    title: Home <of> all
    ---

    ## Which colours?

    <!-- lockstep:cases Color -->
    - Red & white
    - Blue

    <!-- lockstep:cases Color partial="<i>red</i> & common" -->
    - Red & white

    <!-- lockstep:steps Color.tour -->
    1. **Red & white**

    """,
  ]

  @Test func `shows each case beside each list`() throws {
    let folder = try Folder(Self.files)
    let run = try runCommand("build", in: folder)
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    let page = try folder.read("public/coverage/index.html").text
    #expect(page.contains("noindex"))
    let start = try #require(page.range(of: "<h2 id=\"enum-"))
    let end = try #require(page.range(of: "</article>") ?? page.range(of: "</main>"))
    try expectGolden(String(page[start.lowerBound..<end.lowerBound]), named: "coverage.html")
  }

  @Test func `is there only where it is asked for`() throws {
    let folder = try Folder(Self.files)
    try folder.change("lockstep.yml", replacing: "coverage: true\n", with: "")
    let run = try runCommand("build", in: folder)
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    #expect(try folder.contents(of: "public").keys.allSatisfy { !$0.contains("coverage") })
  }

  @Test func `is in no article's place`() throws {
    let folder = try Folder(Self.files)
    try folder.change("content/coverage.md", to: "---\ntitle: Mine\n---\n")
    let run = try runCommand("check", in: folder)
    #expect(run.output.contains("'/coverage/' is the URL of this article and of the page of coverage"), "\(run.output)")
  }
}

@Suite struct `The coverage command` {
  @Test func `shows the help centre's tables`() throws {
    let run = try runCommand("coverage", in: .helpCentre())
    #expect(run.status == 0)
    #expect(run.output.contains("RejectionReason: 5 of 5 cases covered"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func `ends well where lists are at fault, and not where there is no site`() throws {
    let folder = try Folder([
      "lockstep.yml": "title: Help\nfacts: {swift: [App]}\n",
      "App/App.swift": "enum Color { case red; var label: String { \"Red\" } }\n",
      "content/index.md": "---\ntitle: Home\n---\n\n<!-- lockstep:cases Color -->\n- Rouge\n",
    ])
    let run = try runCommand("coverage", in: folder)
    #expect(run.status == 0 && run.output.contains("MISSING"), "\(run.output)\(run.errors)")
    #expect(try runCommand("coverage", in: Folder()).status == 2)
    try folder.change("lockstep.yml", to: "title: Help\nfacts: {swift: [Nowhere]}\n")
    #expect(try runCommand("coverage", "--format", "json", in: folder).status == 2)
  }
}
