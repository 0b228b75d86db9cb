import Foundation
import TestSupport

/// What `--format json` prints: a finding a line, and the summary last.
struct JSONReport {
  let findings: [Finding]

  init(_ run: CommandRun) throws {
    let lines = run.output.split(separator: "\n").map { Data($0.utf8) }
    guard let last = lines.last else { throw NothingPrinted(errors: run.errors) }
    findings = try lines.dropLast().map { try JSONDecoder().decode(Finding.self, from: $0) }
    // Nothing can follow the summary, and nothing else can be last.
    _ = try JSONDecoder().decode(LastLine.self, from: last)
  }

  struct Finding: Decodable {
    let code: String
    let severity: String
    let message: String
    let path: String
    let range: Range
    let symbol: String?
    let language: String?
    let notes: [Note]
    let fixes: [Fix]
  }

  struct Note: Decodable {
    let path: String
    let range: Range
    let message: String
  }

  struct Fix: Decodable {
    let grade: String
    let edits: [Edit]
  }

  struct Edit: Decodable {
    let path: String
    let range: Range
    let text: String
  }

  struct Range: Decodable, Equatable {
    let start: Position
    let end: Position
  }

  struct Position: Decodable, Equatable {
    let line: Int
    let column: Int
  }

  private struct LastLine: Decodable {
    let summary: Summary

    struct Summary: Decodable {
      let errors, warnings, articles, facts, bindings, languages: Int
      let seconds: Double
    }
  }

  private struct NothingPrinted: Error {
    let errors: String
  }
}

extension JSONReport {
  /// The findings, a line each: the code, the place with the text that stands there in `folder`, the other side.
  func places(in folder: Folder) throws -> String {
    try findings.map { finding in
      let others = finding.notes.map { " | \($0.path):\($0.range.start.line)" }.joined()
      let line = finding.range.start.line
      return "\(finding.code) \(finding.path):\(line) ‹\(try text(of: finding, in: folder))›\(others)"
    }
    .joined(separator: "\n")
  }

  private func text(of finding: Finding, in folder: Folder) throws -> String {
    let lines = try folder.read(finding.path).bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let (start, end) = (finding.range.start, finding.range.end)
    guard start.line == end.line else { return "several lines" }
    let line = Array(lines[start.line - 1])
    return String(decoding: line[start.column - 1..<end.column - 1], as: UTF8.self)
  }
}
