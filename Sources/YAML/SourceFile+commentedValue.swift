import Diagnostics

extension SourceFile {
  /// The word that begins with `#` where, on the line of a key that ends at `offset`, its value would; `nil` where there
  /// is none.
  ///
  /// What has a space behind its `#` is meant as a comment.
  func commentedValue(after offset: Int) -> Range<Int>? {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let colon = bytes[offset...].drop(while: isBlank)
    guard colon.first == UInt8(ascii: ":"), colon.dropFirst().first.map(isBlank) == true else { return nil }
    let word = colon.dropFirst().drop(while: isBlank).prefix { $0 > UInt8(ascii: " ") && !",]}".utf8.contains($0) }
    return word.first == UInt8(ascii: "#") && word.count > 1 ? word.indices : nil
  }

  /// The word that begins with `#` where a value would, in the line of `offset` before it or in the last line before
  /// that with any text; `nil` where there is none.
  func commentedValue(before offset: Int) -> Range<Int>? {
    let lines = bytes[..<offset].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return lines.filter { $0.contains { $0 > UInt8(ascii: " ") } }.suffix(2).reversed().lazy
      .flatMap { line in line.indices.filter { bytes[$0] == UInt8(ascii: ":") } }
      .compactMap { commentedValue(after: $0) }.first
  }

  /// The fix that makes `word`, which is a comment, a value.
  func quoting(_ word: Range<Int>) -> Fix {
    let text = text(word)
    return Fix(.review, "put '\(text)' in quotes", edits: [Edit(replacing: range(word), with: "\"\(text)\"")])
  }
}
