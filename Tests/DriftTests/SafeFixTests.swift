import Foundation
import TestSupport
import Testing

/// A fix that is called safe is applied by a machine, and nobody looks at it again: it has to be one.
@Suite struct `A safe fix of a rule's page` {
  @Test(arguments: try RulePage.all()) func `mends its finding and brings no other error`(_ page: RulePage) throws {
    for example in page.examples {
      let before = try findings(in: try example.folder())
      for (number, finding) in before.enumerated() {
        let site = try example.folder()
        guard try finding.applySafeFix(in: site) else { continue }
        let after = try findings(in: site)
        #expect(after.count(of: finding) < before.count(of: finding), "finding \(number): \(finding.message)")
        // A directive that comes into force speaks for itself.
        if finding.code.hasPrefix("LS9") { continue }
        let new = after.filter { $0.severity == "error" && after.count(of: $0) > before.count(of: $0) }
        #expect(new.isEmpty, "finding \(number): \(finding.message) → \(new.map(\.message))")
      }
    }
  }

  private func findings(in site: Folder) throws -> [Finding] {
    let run = try runCommand(
      "check", "--format", "json", in: site, environment: ["SOURCE_DATE_EPOCH": "1795392000"])
    return try run.output.split(separator: "\n").dropLast().map {
      try JSONDecoder().decode(Finding.self, from: Data($0.utf8))
    }
  }
}

/// A line of the JSON report, as far as its fixes need it.
private struct Finding: Decodable {
  let code, severity, message, path: String
  let fixes: [Fix]

  struct Fix: Decodable {
    let grade: String
    let edits: [Edit]
  }

  struct Edit: Decodable {
    let path, text: String
    let range: Range
  }

  struct Range: Decodable {
    let start, end: Position
  }

  struct Position: Decodable {
    let line, column: Int

    /// The byte that it means in `bytes`.
    func offset(in bytes: [UInt8]) -> Int {
      let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
      return (line == 1 ? 0 : ends[line - 2] + 1) + column - 1
    }
  }

  /// What it says, wherever it now stands.
  var identity: [String] { [code, path, message] }

  /// Makes the edits of its safe fix in `site`; `false` where it has none.
  func applySafeFix(in site: Folder) throws -> Bool {
    guard let fix = fixes.first(where: { $0.grade == "safe" }) else { return false }
    for (path, edits) in Dictionary(grouping: fix.edits, by: \.path) {
      let before = try site.read(path).bytes
      var bytes = before
      let places = edits.map { ($0.range.start.offset(in: before)..<$0.range.end.offset(in: before), $0.text) }
      for (range, text) in places.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
        bytes.replaceSubrange(range, with: Array(text.utf8))
      }
      try site.change(path, to: bytes)
    }
    return true
  }
}

extension [Finding] {
  fileprivate func count(of finding: Finding) -> Int {
    count { $0.identity == finding.identity }
  }
}
