extension [Diagnostic] {
  /// The diagnostics, each on the side that `change` touches: where it touches a note's lines and not the diagnostic's
  /// own, the two change places.
  ///
  /// A review shows what stands in the lines of the change only. Nothing else of a diagnostic changes.
  /// - Parameters:
  ///   - change: The lines that differ.
  ///   - file: Gives the file at a path, and is asked once a path.
  /// - Returns: As many diagnostics, in the same order.
  public func anchored(to change: ChangedLines, file: (String) -> SourceFile?) -> [Diagnostic] {
    let files = CitedFiles(of: self, file: file)
    return map { $0.anchored(in: files) { files.isTouched($0, by: change) } }
  }
}

extension Diagnostic {
  fileprivate func anchored(in files: CitedFiles, where isTouched: (SourceRange) -> Bool) -> Diagnostic {
    guard !isTouched(range), let other = notes.firstIndex(where: { isTouched($0.range) }) else { return self }
    var notes = notes
    notes[other] = Note("it shows here", at: range)
    var anchored = Diagnostic(
      code, message(at: files.place(of: range)), at: self.notes[other].range, symbol: symbol, language: language,
      notes: notes, fixes: fixes)
    anchored.severity = severity
    return anchored
  }

  /// The headline where it does not stand at `place`, which it is about.
  private func message(at place: String) -> String {
    let here = " here"
    return message.hasSuffix(here) ? "\(message.dropLast(here.count)) at \(place)" : "\(message) (at \(place))"
  }
}

extension CitedFiles {
  /// The place for people: `content/orders/reject.md:30`.
  fileprivate func place(of range: SourceRange) -> String {
    self[range].map { "\(range.path):\($0.line(of: range.bytes))" } ?? range.path
  }

  /// Whether `change` touches a line of `range`.
  fileprivate func isTouched(_ range: SourceRange, by change: ChangedLines) -> Bool {
    guard let file = self[range] else { return false }
    return change.touch(file.line(of: range.bytes)...file.lastLine(of: range.bytes), of: range.path)
  }
}
