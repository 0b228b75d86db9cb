import Diagnostics

extension TemplateScanner {
  /// Reads the tag that sets other delimiters for the rest of its file, and returns where to go on.
  mutating func scanDelimiters(_ opening: Range<Int>) -> Int {
    let line = opening.upperBound..<file.lineEnd(after: opening.upperBound)
    let close = [UInt8(ascii: "=")] + delimiters.close
    if let end = file.firstOffset(of: close, in: line) {
      let bytes = opening.lowerBound..<end + close.count
      let found = newDelimiters(in: opening.upperBound..<end, of: bytes)
      // Where they stand alone on their line, that is as the old ones see it.
      let next = drop(bytes)
      delimiters = found ?? delimiters
      return next
    }
    guard let end = file.firstOffset(of: delimiters.close, in: line) else {
      return reportUnclosed(opening, content: line)
    }
    let missing = Edit(replacing: file.range(end..<end), with: "=")
    report(
      "'\(file.text(opening))' is closed by '=\(closing)', not by '\(closing)'",
      at: opening.lowerBound..<end + delimiters.close.count,
      fix: Fix(.safe, "add the second '='", edits: [missing]))
    // What was meant is plain, and the rest of the file speaks of it.
    let parts = file.words(in: opening.upperBound..<end)
    let next = drop(opening.lowerBound..<end + delimiters.close.count)
    if parts.count == 2 { delimiters = delimiters(parts) }
    return next
  }

  /// The delimiters that `content` names; `nil`, and a diagnostic, where it names none.
  private mutating func newDelimiters(in content: Range<Int>, of tag: Range<Int>) -> TemplateDelimiters? {
    let parts = file.words(in: content)
    guard parts.count == 2 else {
      let example =
        "\(file.text(tag.lowerBound..<content.lowerBound))<% %>\(file.text(content.upperBound..<tag.upperBound))"
      report("'\(file.text(tag))' sets no delimiters: they are two, with a blank between, as in '\(example)'", at: tag)
      return nil
    }
    if let wrong = parts.first(where: { file.bytes[$0].contains(UInt8(ascii: "=")) }) {
      report("'\(file.text(wrong))' is no delimiter: '=' stands in none", at: wrong)
      return nil
    }
    return delimiters(parts)
  }

  private func delimiters(_ parts: [Range<Int>]) -> TemplateDelimiters {
    TemplateDelimiters(open: Array(file.bytes[parts[0]]), close: Array(file.bytes[parts[1]]))
  }
}

extension SourceFile {
  /// What stands between blanks in `range`.
  fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(whereSeparator: \.isBlank).map(\.indices)
  }
}
