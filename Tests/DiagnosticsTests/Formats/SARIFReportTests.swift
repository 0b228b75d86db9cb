import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct `A SARIF report` {
  @Test func `holds all that GitHub asks for`() throws {
    let article: MarkedText = "It is not ‹servicable›."
    let (x, y) = (article.file("content/an article.md"), SourceFile(path: "Sources/Y.swift", text: "case a"))
    let diagnostic = Diagnostic(
      .nearMissLabel, "'servicable' [of list] is wrong", at: x.range(article.range), symbol: "Reason.a",
      notes: [Note("label defined here", at: y.range(5..<6))],
      fixes: [Fix(.safe, "replace it", edits: [Edit(replacing: x.range(article.range), with: "serviceable")])])
    let rule = RuleDescription(
      code: .nearMissLabel, title: "A label is misspelt",
      text: "See [steps](../steps.md).\n\nMore.\n\n## Example\n\n[a](b.md)\n")
    let text = SARIFReport(version: "1.2.3", rules: [rule], folder: "help").text(of: [diagnostic]) { path in
      [x, y].first { $0.path == path }
    }
    #expect(
      text == #"""
        {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\#
        "version":"2.1.0","runs":[{"tool":{"driver":{"name":"Lockstep","semanticVersion":"1.2.3","rules":[\#
        {"id":"LS301","name":"NearMissLabel","shortDescription":{"text":"A label is misspelt"},\#
        "fullDescription":{"text":"See steps."},"help":{"text":"See steps.\u000a\u000aMore.\u000a",\#
        "markdown":"See steps.\u000a\u000aMore.\u000a\u000a## Example\u000a\u000a[a](b.md)\u000a"},\#
        "defaultConfiguration":{"level":"error"},"properties":{"tags":["documentation","labels"],\#
        "precision":"very-high","problem.severity":"error"}}]}},"automationDetails":{"id":"help/lockstep/"},\#
        "columnKind":"utf16CodeUnits","results":[{"ruleId":"LS301","ruleIndex":0,"level":"error",\#
        "message":{"text":"'servicable' \\[of list\\] is wrong. See [label defined here](1)."},\#
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"help/content/an%20article.md"},\#
        "region":{"startLine":1,"startColumn":11,"endLine":1,"endColumn":21}}}],\#
        "relatedLocations":[{"id":1,"message":{"text":"label defined here"},"physicalLocation":{\#
        "artifactLocation":{"uri":"help/Sources/Y.swift"},\#
        "region":{"startLine":1,"startColumn":6,"endLine":1,"endColumn":7}}}],\#
        "partialFingerprints":{"primaryLocationLineHash":"94e4f0244486d977:1",\#
        "lockstepEntity/v1":"Reason.a|content/an article.md"},\#
        "fixes":[{"description":{"text":"replace it (safe)"},"artifactChanges":[{\#
        "artifactLocation":{"uri":"help/content/an%20article.md"},"replacements":[{\#
        "deletedRegion":{"startLine":1,"startColumn":11,"endLine":1,"endColumn":21},\#
        "insertedContent":{"text":"serviceable"}}]}]}]}]}]}

        """#)
  }

  /// The tests of `codeql-action` have these texts and fingerprints.
  @Test(arguments: [
    ("", "c129715d7a2bc9a3:1"),
    (" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1"),
    (
      " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n",
      """
      e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 \
      c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1
      """
    ),
  ])
  func `knows a line again as GitHub does`(text: String, hashes: String) throws {
    #expect(try lineHashes(of: text).joined(separator: " ") == hashes)
  }

  @Test func `knows a line again that moved, and lines apart that say the same`() throws {
    let long = String(repeating: "The same long line, again and again.", count: 5) + "\n"
    let before = try lineHashes(of: long + long + "end")
    let after = try lineHashes(of: "New.\n\n" + long + long + "end")
    #expect(after.dropFirst(2) == before[...])
    #expect(before[0].hasSuffix(":1"))
  }

  @Test func `is cut where GitHub takes no more, the worst first, and says so`() throws {
    let file = SourceFile(path: "a.md", text: "a")
    let warnings = (0..<25_000).map { Diagnostic(.labelCase, "\($0)", at: file.range(0..<1)) }
    let worst = Diagnostic(.brokenLink, "worst", at: file.range(0..<1))
    let text = SARIFReport(version: "1.0.0", rules: []).text(of: warnings + [worst]) { _ in nil }
    let run = try #require(Log(text).runs.first)
    #expect(run.results.count == 25_000)
    #expect(run.results.first?.message.text == "worst")
    #expect(text.contains("25000 findings are told here, the worst first; 1 more are left out"))
  }

  @Test func `takes no more of a description than GitHub does`() throws {
    let rule = RuleDescription(code: .brokenLink, title: "A", text: String(repeating: "long ", count: 1000))
    let diagnostic = Diagnostic(.brokenLink, "a", at: SourceRange(path: "a.md", bytes: 0..<1))
    let text = SARIFReport(version: "1.0.0", rules: [rule]).text(of: [diagnostic]) { _ in nil }
    let description = try #require(Log(text).runs.first?.tool.driver.rules.first?.fullDescription.text)
    #expect(description.utf16.count == 1024)
    #expect(description.hasSuffix("…"))
  }

  private func lineHashes(of text: String) throws -> [String] {
    let file = SourceFile(path: "a.md", text: text)
    let table = LineTable(file)
    let diagnostics = (1...table.count).map { line in
      Diagnostic(.brokenLink, "\(line)", at: file.range(table.start(ofLine: line)..<table.start(ofLine: line)))
    }
    let report = SARIFReport(version: "1.0.0", rules: []).text(of: diagnostics) { _ in file }
    return try Log(report).runs.flatMap(\.results).compactMap(\.partialFingerprints.primaryLocationLineHash)
  }

  /// As much of SARIF as the tests look at.
  private struct Log: Decodable {
    let runs: [Run]

    init(_ text: String) throws {
      self = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    }

    struct Run: Decodable {
      let tool: Tool
      let results: [Result]
    }

    struct Tool: Decodable {
      let driver: Driver
    }

    struct Driver: Decodable {
      let rules: [Rule]
    }

    struct Rule: Decodable {
      let fullDescription: Message
    }

    struct Result: Decodable {
      let message: Message
      let partialFingerprints: Fingerprints
    }

    struct Message: Decodable {
      let text: String
    }

    struct Fingerprints: Decodable {
      let primaryLocationLineHash: String?
    }
  }
}
