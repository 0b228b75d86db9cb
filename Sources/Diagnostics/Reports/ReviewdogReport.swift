/// A report for reviewdog: a `Diagnostic` of its Diagnostic Format a line (`proto/rdf/reviewdog.proto`).
///
/// Columns are UTF-8 bytes. Safe and likely fixes of the file itself are suggestions, which reviewdog offers in a pull
/// request to be applied; a suggestion is one stretch of text, so that what lies between the edits of a fix is part of it.
public struct ReviewdogReport: Sendable {
  /// The site's folder in the repository; empty where it is the repository.
  let folder: String

  /// The report of a site in `folder`.
  public init(folder: String = "") {
    self.folder = folder
  }

  /// `diagnostics` in the order given; each line ends with a line feed.
  ///
  /// `file` gives the file at a path and is asked once a path.
  public func text(of diagnostics: [Diagnostic], file: (String) -> SourceFile?) -> String {
    let files = CitedFiles(of: diagnostics, file: file)
    return diagnostics.map { object($0, in: files).text + "\n" }.joined()
  }

  private func object(_ diagnostic: Diagnostic, in files: CitedFiles) -> JSON {
    [
      "message": .string(diagnostic.message),
      "location": location(diagnostic.range, in: files),
      "severity": .string(diagnostic.severity.rawValue.uppercased()),
      "source": ["name": "lockstep"],
      "code": ["value": .string(diagnostic.code.rawValue)],
      "suggestions": .array(diagnostic.fixes.compactMap { suggestion($0, to: diagnostic.range, in: files) }),
      "related_locations": .array(
        diagnostic.notes.map { ["message": .string($0.message), "location": location($0.range, in: files)] }),
    ]
  }

  private func location(_ range: SourceRange, in files: CitedFiles) -> JSON {
    ["path": .string(range.path.below(folder)), "range": object(range, in: files)]
  }

  private func suggestion(_ fix: Fix, to place: SourceRange, in files: CitedFiles) -> JSON? {
    if fix.grade == .placeholder || fix.edits.contains(where: { $0.range.path != place.path }) { return nil }
    let edits = fix.edits.sorted { $0.range < $1.range }
    guard let file = files[place], let first = edits.first, let last = edits.last else { return nil }
    var text = ""
    var end = first.range.bytes.lowerBound
    for edit in edits {
      text += file.text(end..<max(end, edit.range.bytes.lowerBound)) + edit.text
      end = edit.range.bytes.upperBound
    }
    let whole = SourceRange(path: place.path, bytes: first.range.bytes.lowerBound..<last.range.bytes.upperBound)
    return ["range": object(whole, in: files), "text": .string(text)]
  }

  private func object(_ range: SourceRange, in files: CitedFiles) -> JSON? {
    guard let lines = files[range]?.lines else { return nil }
    return [
      "start": object(lines.position(at: range.bytes.lowerBound)),
      "end": object(lines.position(at: range.bytes.upperBound)),
    ]
  }

  private func object(_ position: SourcePosition) -> JSON {
    ["line": .number(position.line), "column": .number(position.column)]
  }
}
