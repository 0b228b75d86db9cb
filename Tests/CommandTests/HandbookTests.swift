import Foundation
import TestSupport
import Testing

/// The handbook in `docs/`, which Lockstep itself builds.
@Suite struct HandbookTests {
  @Test func `is built without a fault, its rules among its pages`() throws {
    let folder = try Folder.handbook()
    let run = try runCommand("build", "docs", "-o", "site", in: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let pages = try folder.contents(of: "site")
    for page in ["guide/getting-started", "guide/bind-an-article", "reference/configuration", "rules", "rules/LS101"] {
      #expect(pages["\(page)/index.html"] != nil, "\(page)")
    }
    #expect(pages["lockstep.yml"] == nil)
  }

  @Test func `names every command, and no other`() throws {
    let page = try Folder.handbook().read("docs/reference/commands.md").text
    let help = try runCommand("--help", in: Folder()).output
    let commands = help.split(separator: "SUBCOMMANDS:").dropFirst().joined().matches(of: #/\n {2}([a-z]+) +[A-Z]/#)
      .map { String($0.1) }
    #expect(!commands.isEmpty)
    #expect(page.matches(of: /\| `lockstep ([a-z]+)/).map { String($0.1) }.sorted() == commands.sorted())
  }

  @Test func `shows a first check as it is`() throws {
    let guide = try Folder.handbook().read("docs/guide/getting-started.md").text
    var blocks: [String: [String]] = [:]
    for match in guide.matches(of: /```([a-z]+)\n((?:.*\n)*?)```/) {
      blocks[String(match.1), default: []].append(String(match.2))
    }
    let site = try Folder([
      "lockstep.yml": #require(blocks["yaml"]?.first), "content/index.md": #require(blocks["markdown"]?.first),
      "content/reject-an-order.md": #require(blocks["markdown"]?.last),
      "Sources/Orders/RejectionReason.swift": #require(blocks["swift"]?.first),
    ])
    let run = try runCommand("check", in: site)
    let report = try #require(blocks["text"]?.first)
    #expect(run.output.hasPrefix(report), "\(run.output)")
  }
}

extension Folder {
  fileprivate static func handbook() throws -> Folder {
    let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs").standardized
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: docs.path)
    where name.hasSuffix(".md") || name.hasSuffix(".yml") {
      files["docs/\(name)"] = try String(contentsOf: docs.appending(path: name), encoding: .utf8)
    }
    return try Folder(files)
  }
}
