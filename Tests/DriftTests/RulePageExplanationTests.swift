import Foundation
import TestSupport
import Testing

/// The pages in the binary are generated from `docs/rules`: `RECORD=1 swift test --filter RulePageExplanationTests`
/// writes them anew.
@Suite struct RulePageExplanationTests {
  private static let folder = RulePage.folder.appending(path: "../../Sources/lockstep/Explaining/Pages").standardized

  @Test func `'explain' prints every page of docs/rules below its title`() throws {
    let pages = try RulePage.all()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try record(pages)
      Issue.record("recorded the explanations anew: build and test again")
      return
    }
    for page in pages {
      let run = try runCommand("explain", page.name, in: Folder())
      let text = "# \(page.name): \(page.title)\n\n\(page.text)"
      #expect(run.output == text, "'\(page.name)' differs: record with RECORD=1")
    }
  }

  @Test func `'explain' without a code lists every page with its title`() throws {
    let run = try runCommand("explain", in: Folder())
    #expect(run.output == (try RulePage.all().map { "\($0.name)  \($0.title)\n" }.joined()))
    #expect(run.status == 0)
  }

  private func record(_ pages: [RulePage]) throws {
    try FileManager.default.removeItem(at: Self.folder)
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    for page in pages { try write(source(of: page), to: "Explanation+\(page.name).swift") }
    let names = pages.map { "    .\($0.name.lowercased()),\n" }.joined()
    try write(
      """
      \(Self.header(from: "docs/rules"))

      extension Explanation {
        /// All explanations, in the order of their codes.
        static let all: [Explanation] = [
      \(names)  ]
      }

      """, to: "Explanation+All.swift")
  }

  private func source(of page: RulePage) -> String {
    """
    \(Self.header(from: "docs/rules/\(page.name).md"))

    extension Explanation {
      static let \(page.name.lowercased()) = Explanation(
        code: "\(page.name)", title: ##"\(page.title)"##,
        text: ##\"\"\"
    \(page.text)
    \"\"\"##)
    }

    """
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: Self.folder.appending(path: name))
  }

  private static func header(from source: String) -> String {
    """
    // Generated from \(source) by RulePageExplanationTests: change that and record this anew.
    // swift-format-ignore-file
    """
  }
}
