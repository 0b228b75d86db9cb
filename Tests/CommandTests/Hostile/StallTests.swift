import Diagnostics
import Markdown
import TestSupport
import Testing

/// Articles by which a stranger could try to stall or to kill a build.
@Suite struct StallTests {
  /// A site with an article of each text.
  private func site(_ texts: [HostileMarkdown], size: Int = 65_536) throws -> Folder {
    let site = try Folder([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n",
      "App/Tea.swift": """
      enum Tea {
        case green, black
        var label: String { switch self { case .green: "Green"; case .black: "Black leaf tea" } }
        static let all: [Tea] = [.green, .black]
      }
      """,
    ])
    for (index, hostile) in texts.enumerated() {
      try site.change("content/\(index).md", to: "---\ntitle: \(index)\n---\n\n" + hostile.text(size))
    }
    return site
  }

  /// Without the limits, one of these pages alone would take cmark two minutes and more, another a gigabyte and more.
  @Test(arguments: [HostileMarkdown.repeated, HostileMarkdown.shaped])
  func `every text is refused for what it is, or read`(texts: [HostileMarkdown]) throws {
    let site = try site(texts)
    let script = "ulimit -t 100; ulimit -v 1000000; exec $LOCKSTEP check --format json"
    let run = try RunningCommand(script: script, in: site).outcome()
    #expect(run.status == 1, "\(run.errors.suffix(2_000))")
    let findings = try JSONReport(run).findings.filter { $0.code == "LS807" }
    let refused = Dictionary(findings.map { ($0.path, $0.message) }) { first, _ in first }
    for (index, hostile) in texts.enumerated() {
      let expected = hostile.limit.map { "more than \($0.most) \($0.subject) could stall the build" }
      let found = refused["content/\(index).md"].map { $0.prefix { $0 != ";" } }.map(String.init)
      #expect(found == expected, "\(hostile.testDescription)")
    }
  }

  /// At 64 KB, and at about as much as a file may have; more is refused for its size.
  @Test(arguments: HostileMarkdown.repeated + HostileMarkdown.shaped)
  func `no text alone holds up a build, or fills the memory or the disk`(hostile: HostileMarkdown) throws {
    for size in [65_536, 250_000] {
      let site = try site([hostile], size: size)
      // In debug; optimized, it takes a fifth of that.
      let script = "ulimit -t 15; ulimit -v 1000000; exec $LOCKSTEP build >log"
      let run = try RunningCommand(script: script, in: site).outcome()
      #expect(run.status == 0 || run.status == 1, "\(size) bytes: \(run.errors.suffix(500))")
      let written = try site.contents(of: "public").values.reduce(0) { $0 + $1.bytes.count }
      #expect(written < 60_000_000)
    }
  }

  @Test func `front matter that would keep libyaml busy for minutes is refused before it is read`() throws {
    let units = ["[", "{", "{a: ", "{a: {", "[{", "[\n", "- ", "? ", "[? ", "a: [", "\"]\" : [", "[\"]\", ", "[ # ]\n"]
    let site = try Folder(["lockstep.yml": "title: Tea\n"])
    for (index, unit) in units.enumerated() {
      let yaml = String(repeating: unit, count: 65_000 / unit.utf8.count)
      try site.change("content/\(index).md", to: "---\n\(yaml)\n---\n")
    }
    let run = try RunningCommand(
      script: "ulimit -t 10; ulimit -v 1000000; exec $LOCKSTEP check --format json", in: site
    )
    .outcome()
    #expect(run.status == 1, "\(run.errors.suffix(2_000))")
    #expect(try Set(JSONReport(run).findings.map(\.path)).count == units.count)
  }

  private static let empty = "---\ntitle: A\n---\n\n"

  /// Sites whose parts are harmless, and multiply with each other.
  private static let sites: [String: [String: String]] = [
    "broken links, and pages that they could mean": pages(800).merging([
      "content/a.md": empty + (0..<900).map { "[a](page-nomber-\($0)x.md) ![a](pictoure-\($0).png)\n\n" }.joined()
    ]) { $1 },
    "broken links on every page": pages(600) { number in
      (0..<20).map { "[a](pags-nomber-\(number)-\($0)x.md)\n\n" }.joined()
    },
    "links to headings of a long page": [
      "content/a.md": empty + (0..<1_400).map { "[a](b.md#sectoin-\($0)x)\n\n" }.joined(),
      "content/b.md": empty + (0..<15_000).map { "# section \($0)\n\n" }.joined(),
    ],
    "URLs that were published": pages(500).merging([
      "lockstep.urls": (0..<4_000).map { "/gone/\($0)/\n" }.joined()
    ]) { $1 },
    "former headings of no page": pages(500).merging([
      "content/a.md":
        "---\ntitle: A\nanchors: {\((0..<900).map { "\"/pags-\($0)/#x\": y" }.joined(separator: ", "))}\n---\n"
    ]) { $1 },
    "includes of no partial": [
      "content/a.md": empty + (0..<3_000).map { "<!-- lockstep:include _patr-\($0).md -->\n\n" }.joined()
    ].merging(Dictionary(uniqueKeysWithValues: (0..<500).map { ("content/_part-\($0).md", "text\n") })) { $1 },
    "folders in folders": ["content/" + String(repeating: "d/", count: 200) + "a.md": empty],
    "a long path, and others like it": Dictionary(
      uniqueKeysWithValues: (0..<20).map { ("content/\(String(repeating: "x", count: 230))/p\($0).md", empty) }
    ).merging([
      "content/a.md": empty
        + (0..<200).map { "[a](/\(String(repeating: "x", count: 230))y/p\($0).md)\n\n" }.joined()
    ]) { $1 },
  ]

  private static func pages(_ count: Int, saying text: (Int) -> String = { _ in "" }) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/page-number-\($0).md", empty + text($0)) })
  }

  @Test(arguments: sites.keys.sorted()) func `nothing multiplies with anything else`(name: String) throws {
    let files = try #require(Self.sites[name])
    let site = try Folder(["lockstep.yml": "title: Tea\n"].merging(files) { $1 })
    let script = "ulimit -t 30; ulimit -v 1000000; exec $LOCKSTEP check --format json"
    let run = try RunningCommand(script: script, in: site).outcome()
    #expect(run.status == (name == "folders in folders" ? 0 : 1), "\(run.errors.suffix(500))")
  }

  @Test func `a page that the site trusts is read whatever is in it`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Tea\ntrusted: [content/deep.md, content/_deep.md]\n",
      "content/deep.md": "---\ntitle: Deep\n---\n\n\(String(repeating: ">", count: 40)) text\n",
      "content/_deep.md": "\(String(repeating: ">", count: 40)) text\n",
    ])
    #expect(try runCommand("check", in: site).status == 0)
    try site.change("lockstep.yml", to: "title: Tea\n")
    let paths = try JSONReport(runCommand("check", "--format", "json", in: site)).findings.map {
      "\($0.code) \($0.path)"
    }
    #expect(paths == ["LS807 content/_deep.md", "LS807 content/deep.md"])
  }

  @Test func `thousands of findings on one line are told in no time`() throws {
    let words = String(repeating: "<b> ", count: 12_000)
    let site = try Folder(["lockstep.yml": "title: Tea\n", "content/a.md": "---\ntitle: A\n---\n\n\(words)\n"])
    let script = "ulimit -t 30; exec $LOCKSTEP check"
    let run = try RunningCommand(script: script, in: site).outcome()
    #expect(run.status == 1)
    #expect(run.output.contains(" --> content/a.md:5:47997\n"))
  }
}
