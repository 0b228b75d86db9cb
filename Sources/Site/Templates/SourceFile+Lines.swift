import Diagnostics

extension SourceFile {
  /// Where the line of `offset` starts, if nothing but blanks stands before `offset` on it.
  func blankLineStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start == 0 || bytes[start - 1].isLineEnd ? start : nil
  }

  /// Where the line after that of `offset` starts, if nothing but blanks stands behind `offset`.
  func blankLineEnd(after offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    guard end < bytes.count else { return end }
    guard bytes[end].isLineEnd else { return nil }
    let isPair = bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
    return end + (isPair ? 2 : 1)
  }

  /// Whether `mark` stands at `offset`.
  func holds(_ mark: [UInt8], at offset: Int) -> Bool {
    bytes[offset...].starts(with: mark)
  }

  /// Where `mark` first stands in `range`, whole.
  func firstOffset(of mark: [UInt8], in range: Range<Int>) -> Int? {
    range.first { $0 + mark.count <= range.upperBound && holds(mark, at: $0) }
  }

  /// Where the line of `offset` ends, its line end left out.
  func lineEnd(after offset: Int) -> Int {
    bytes[offset...].firstIndex(where: \.isLineEnd) ?? bytes.count
  }

  /// `range` without the blanks at both of its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let text = bytes[range]
    guard let first = text.firstIndex(where: { !$0.isBlank }), let last = text.lastIndex(where: { !$0.isBlank })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}

extension UInt8 {
  /// Whether it is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether it ends a line.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
