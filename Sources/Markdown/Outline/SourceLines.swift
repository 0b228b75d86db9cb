import Diagnostics

/// cmark's lines and columns as offsets into the file, and what stands between a line's start and its content.
struct SourceLines {
  let bytes: [UInt8]
  private let table: LineTable
  private let start: Int
  private let lineBefore: Int

  /// The lines of `source` as cmark counts them when it is fed from the byte at `start` on.
  init(source: SourceFile, start: Int) {
    bytes = source.bytes
    table = LineTable(source)
    self.start = start
    lineBefore = table.position(at: start).line - 1
  }

  /// How many lines there are.
  var count: Int { table.count - lineBefore }

  /// The offset of a place that cmark gives: line and column from 1, columns in bytes.
  func offset(line: Int, column: Int) -> Int {
    let lineStart = line <= 1 ? start : table.start(ofLine: lineBefore + line)
    return min(max(lineStart + column - 1, start), bytes.count)
  }

  /// The bytes of a line, from 1, without its line end.
  func contents(ofLine line: Int) -> Range<Int> {
    let contents = table.contents(ofLine: lineBefore + line)
    let lower = max(contents.lowerBound, start)
    return lower..<max(lower, contents.upperBound)
  }

  /// The offset after the spaces, tabs and at most `quotes` quote marks at `offset`.
  func skipPrefix(at offset: Int, quotes: Int) -> Int {
    var offset = offset
    var quotes = quotes
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where quotes > 0: quotes -= 1
      default: return offset
      }
      offset += 1
    }
    return offset
  }

  /// Whether a `<`, a `:` or a `&` is in `range`, without which nothing there can look like a directive.
  func maySpeak(in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      // Of eight bytes as one integer, `<` and `:` are 0x3E with these bits set, as but two others are.
      if offset + 8 <= range.upperBound {
        let lanes = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        if !Self.holdsZero((lanes | 0x0606_0606_0606_0606) ^ 0x3E3E_3E3E_3E3E_3E3E),
          !Self.holdsZero(lanes ^ 0x2626_2626_2626_2626)
        {
          offset += 8
          continue
        }
      }
      switch bytes[offset] {
      case UInt8(ascii: "<"), UInt8(ascii: ":"), UInt8(ascii: "&"): return true
      default: offset += 1
      }
    }
    return false
  }

  /// Whether one of the eight bytes is 0 (Hacker's Delight, 6-1).
  private static func holdsZero(_ lanes: UInt64) -> Bool {
    (lanes &- 0x0101_0101_0101_0101) & ~lanes & 0x8080_8080_8080_8080 != 0
  }

  /// `range` without the spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, Self.isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
