extension SARIFReport {
  /// `diagnostic` as a result (SARIF 2.1.0, 3.27) of the rule at `index`.
  func result(_ diagnostic: Diagnostic, index: Int, in files: CitedFiles, hashes: LineHashes?) -> JSON {
    // GitHub keeps 100 locations of a result.
    let notes = diagnostic.notes.prefix(100)
    let line = files[diagnostic.range]?.line(of: diagnostic.range.bytes) ?? 1
    let identity = DiagnosticIdentity(diagnostic)
    return [
      "ruleId": .string(diagnostic.code.rawValue),
      "ruleIndex": .number(index),
      "level": .string(diagnostic.severity.rawValue),
      "message": ["text": .string(message(diagnostic.message, notes: notes))],
      "locations": .array([["physicalLocation": place(diagnostic.range, in: files)]]),
      "relatedLocations": .array(
        notes.enumerated().map { number, note in
          [
            "id": .number(number + 1),
            "message": ["text": .string(note.message.sarifMessage)],
            "physicalLocation": place(note.range, in: files),
          ]
        }),
      "partialFingerprints": [
        "primaryLocationLineHash": hashes?[line].map(JSON.string),
        "lockstepEntity/v1": .string("\(identity.entity)|\(identity.page)"),
      ],
      "fixes": .array(diagnostic.fixes.compactMap { fix($0, in: files) }),
    ]
  }

  /// The headline, and a link to each note: GitHub shows only those related locations that the message links to.
  private func message(_ headline: String, notes: ArraySlice<Note>) -> String {
    if notes.isEmpty { return headline.sarifMessage }
    let links = notes.enumerated().map { "[\($1.message.sarifMessage)](\($0 + 1))" }
    return "\(headline.sarifMessage)\(headline.hasSuffix("?") ? "" : ".") See \(links.joined(separator: ", "))."
  }

  private func place(_ range: SourceRange, in files: CitedFiles) -> JSON {
    ["artifactLocation": artifact(range.path), "region": region(range, in: files)]
  }

  private func artifact(_ path: String) -> JSON {
    ["uri": .string(path.below(folder).percentEncodedPath)]
  }

  /// The region with all four numbers, which GitHub wants; the start of a file that cannot be looked up.
  private func region(_ range: SourceRange, in files: CitedFiles) -> JSON {
    let start = files[range]?.positionInUTF16(at: range.bytes.lowerBound) ?? (line: 1, column: 1)
    let end = files[range]?.positionInUTF16(at: range.bytes.upperBound) ?? (line: 1, column: 1)
    return [
      "startLine": .number(start.line), "startColumn": .number(start.column),
      "endLine": .number(end.line), "endColumn": .number(end.column),
    ]
  }

  private func fix(_ fix: Fix, in files: CitedFiles) -> JSON? {
    if fix.edits.isEmpty || fix.edits.contains(where: { files[$0.range] == nil }) { return nil }
    var paths: [String] = []
    for edit in fix.edits where !paths.contains(edit.range.path) { paths.append(edit.range.path) }
    return [
      "description": ["text": .string("\(fix.summary) (\(fix.grade.rawValue))".sarifMessage)],
      "artifactChanges": .array(
        paths.map { path in
          [
            "artifactLocation": artifact(path),
            "replacements": .array(
              fix.edits.filter { $0.range.path == path }.map { edit in
                [
                  "deletedRegion": region(edit.range, in: files),
                  "insertedContent": edit.text.isEmpty ? nil : ["text": .string(edit.text)],
                ]
              }),
          ]
        }),
    ]
  }
}
