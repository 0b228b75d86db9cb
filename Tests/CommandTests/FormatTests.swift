import Foundation
import TestSupport
import Testing

/// The forms in which CI reads findings.
@Suite struct FormatTests {
  private static let files = [
    "help/lockstep.yml": "title: Help\n", "help/content/index.md": "---\ntitle: Home\n---\n\n[Gone](gone.md)\n",
    "help/content/fine.md": "---\ntitle: Fine\n---\n",
  ]

  @Test(arguments: [
    ("sarif", #""uri":"help/content/index.md""#), ("github", "::error file=help/content/index.md,line=5,"),
    ("rdjsonl", #""path":"help/content/index.md""#), ("junit", #"<testsuite name="help/content/index.md""#),
  ])
  func `name files as the repository has them`(format: String, place: String) throws {
    let folder = try Folder(Self.files)
    let run = try runCommand("check", "help", "--format", format, in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains(place), "\(run.output)")
    #expect(run.errors == "")
  }

  @Test func `a workflow that works in a folder of the repository is told of files from its root`() throws {
    let files = Self.files.map { ("sub/\($0.key)", $0.value) }
    let folder = try Folder(Dictionary(uniqueKeysWithValues: files))
    let run = try runCommand(
      "check", "sub/help", "--format", "github", in: folder, environment: ["GITHUB_WORKSPACE": folder.path(of: "sub")])
    #expect(run.output.contains("file=help/content/index.md"))
  }

  @Test func `a step of a workflow gets a summary after what it has`() throws {
    let folder = try Folder(Self.files.merging(["summary.md": "Before.\n"]) { $1 })
    let run = try runCommand(
      "check", "help", "--format", "github", in: folder,
      environment: ["GITHUB_STEP_SUMMARY": folder.path(of: "summary.md")])
    #expect(run.status == 1)
    let summary = try folder.read("summary.md").text
    #expect(summary.hasPrefix("Before.\n## Lockstep\n\n1 error in 2 articles"))
    #expect(summary.contains(#"| error | LS701 | help/content/index\.md\:5 |"#))
  }

  @Test func `a summary that cannot be written is 3`() throws {
    let folder = try Folder(Self.files)
    let run = try runCommand(
      "check", "help", "--format", "github", in: folder, environment: ["GITHUB_STEP_SUMMARY": "gone/summary.md"])
    #expect(run.status == 3)
    #expect(run.errors == "error: gone/summary.md: No such file or directory\n")
  }

  @Test func `a test that passed stands for an article without findings`() throws {
    let run = try runCommand("check", "help", "--format", "junit", in: Folder(Self.files))
    #expect(run.output.contains(#"<testcase name="says what the code says" classname="help/content/fine.md""#))
  }
}
