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

  @Test func `names every option of every command`() throws {
    let page = try Folder.handbook().read("docs/reference/commands.md").text
    for command in page.matches(of: /\| `lockstep ([a-z]+)/).map({ String($0.1) }) {
      let help = try runCommand("help", command, in: Folder()).output
      for option in help.matches(of: /--[a-z-]+/).map({ String($0.0) }) where !["--help", "--version"].contains(option)
      {
        let row = page.split(separator: "\n").first { $0.hasPrefix("| `-") && $0.contains(option) }
        #expect(row?.contains("`\(command)`") == true, "lockstep \(command) \(option)")
      }
    }
  }

  @Test func `names every key that is read`() throws {
    let tables = try ["front-matter", "configuration"].map {
      try Folder.handbook().read("docs/reference/\($0).md").text
    }
    .joined()
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let keys = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
      .flatMap { file in
        try String(contentsOf: sources.appending(path: file), encoding: .utf8)
          .matches(of: /\b(?:fields\.[a-z]+|Self\.paths)\("([a-z_]+)"/).map { String($0.1) }
      }
    #expect(Set(keys).isSuperset(of: ["title", "covers", "output", "swift"]))
    for key in Set(keys).subtracting(["facts", "theme"]).sorted() {
      #expect(["", "facts.", "theme."].contains { tables.contains("\n| `\($0)\(key)` |") }, "\(key)")
    }
  }

  @Test func `shows a first check as it is`() throws {
    let blocks = try Folder.handbook().read("docs/guide/getting-started.md").text.fencedBlocks
    let site = try Folder([
      "lockstep.yml": #require(blocks["yaml"]?.first), "content/index.md": #require(blocks["markdown"]?.first),
      "content/reject-an-order.md": #require(blocks["markdown"]?.last),
      "Sources/Orders/RejectionReason.swift": #require(blocks["swift"]?.first),
    ])
    let run = try runCommand("check", in: site)
    let report = try #require(blocks["text"]?.first)
    #expect(run.output.hasPrefix(report), "\(run.output)")
  }

  @Test func `shows a rename as it is`() throws {
    let blocks = try Folder.handbook().read("docs/guide/renames.md").text.fencedBlocks
    let site = try Folder([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n", "App/Blend.swift": #require(blocks["swift"]?.first),
      "content/index.md": #require(blocks["markdown"]?.first),
    ])
    #expect(try runCommand("lock", in: site).status == 0)
    #expect(try site.read("lockstep.lock").text.hasSuffix("\n\n" + #require(blocks["toml"]?.first)))
    try site.change("App/Blend.swift", replacing: "Evening blend", with: "Night blend")
    let run = try runCommand("check", in: site)
    #expect(try run.output.hasPrefix(#require(blocks["text"]?.first)), "\(run.output)")
    let diff = try runCommand("fix", "--dry-run", in: site).output
    #expect(try diff == #require(blocks["diff"]?.first), "\(diff)")
    _ = try runCommand("fix", in: site)
    #expect(try runCommand("check", in: site).status == 0)
  }

  @Test func `shows directives as they are written`() throws {
    let blocks = try Folder.handbook().read("docs/guide/bind-an-article.md").text.fencedBlocks
    let examples = try #require(blocks["markdown"])
    let site = try Folder([
      "lockstep.yml": "title: Help\nfacts: {swift: [App]}\n", "App/App.swift": Self.app,
      "content/_refund-note.md": "The money comes within a week.\n",
    ])
    for (number, example) in examples.enumerated() {
      try site.change("content/\(number).md", to: "---\ntitle: Example\n---\n\n\(example)")
    }
    let run = try runCommand("check", in: site, environment: ["SOURCE_DATE_EPOCH": "1795392000"])
    #expect(run.status == 0, "\(run.output)")
    for verb in ["cases", "steps", "ui", "variants", "faq", "include", "allow", "end"] {
      #expect(examples.contains { $0.contains("<!-- lockstep:\(verb)") }, "\(verb)")
    }
  }

  @Test func `lists keys of front matter that mean something`() throws {
    let page = try Folder.handbook().read("docs/reference/front-matter.md").text
    let keys = page.matches(of: /\| `([a-z_]+)` \|/).map { String($0.1) }
    #expect(keys.count > 10)
    let article = "---\ntitle: All keys\n\(keys.dropFirst().map { "\($0):\n" }.joined())---\n"
    let run = try runCommand("check", in: .tiny(["content/keys.md": article]))
    #expect(run.status == 0, "\(run.output)")
  }

  /// The app that the examples of the guide speak of.
  private static let app = """
    public enum RejectionReason {
      case productOutOfStock, addressNotServiceable, other
      public var label: String {
        switch self {
        case .productOutOfStock: "Product out of stock"
        case .addressNotServiceable: "Delivery address is not serviceable"
        case .other: "Other reasons"
        }
      }
    }
    public enum RejectOrderStep {
      case openOrder, rejectOrder, confirmDecision
      public var label: String? {
        switch self {
        case .openOrder: nil
        case .rejectOrder: "Reject Order"
        case .confirmDecision: "Yes, Reject Order"
        }
      }
    }
    public enum RejectOrderFlow {
      public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
      public static let desktop: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
    }
    public enum SettingsLabel: String {
      case settings = "Settings", notifications = "Notifications"
      public var label: String { rawValue }
    }
    public enum Courier: String {
      case blitz = "BLITZ", byHand = "By hand"
      public var label: String { rawValue }
    }
    """
}

extension String {
  /// The texts of the fenced blocks, by their languages, in order.
  fileprivate var fencedBlocks: [String: [String]] {
    var blocks: [String: [String]] = [:]
    for match in matches(of: /```([a-z]+)\n((?:.*\n)*?)```/) {
      blocks[String(match.1), default: []].append(String(match.2))
    }
    return blocks
  }
}

extension Folder {
  fileprivate static func handbook() throws -> Folder {
    let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs").standardized
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: docs.path)
    where [".md", ".yml", ".json"].contains(where: name.hasSuffix) {
      files["docs/\(name)"] = try String(contentsOf: docs.appending(path: name), encoding: .utf8)
    }
    return try Folder(files)
  }
}
