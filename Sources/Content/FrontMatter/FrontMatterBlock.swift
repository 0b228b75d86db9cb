import Diagnostics
import YAML

/// The lines at the start of an article between two lines `---`.
struct FrontMatterBlock {
  /// The bytes of the first `---`.
  let opening: Range<Int>

  /// The bytes between the two lines.
  let yaml: Range<Int>

  /// Whether there is a second line `---`.
  let isClosed: Bool

  /// Where the Markdown begins: after the second line.
  let bodyStart: Int

  /// The block at the start of `source`, or after its byte order mark; nil where the first line is not `---`.
  init?(in source: SourceFile) {
    let bytes = source.bytes
    let start = source.byteOrderMark.upperBound
    guard let first = Self.delimiter(at: start, in: bytes) else { return nil }
    opening = start..<start + 3
    var line = first
    while line < bytes.count {
      if let end = Self.delimiter(at: line, in: bytes) {
        yaml = first..<line
        isClosed = true
        bodyStart = end
        return
      }
      line = Self.nextLine(after: line, in: bytes)
    }
    yaml = first..<bytes.count
    isClosed = false
    bodyStart = bytes.count
  }

  /// The start of the line after the one at `start`, if that is `---` and nothing but spaces.
  private static func delimiter(at start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes.count >= start + 3, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    let next = nextLine(after: start, in: bytes)
    let isBare = bytes[(start + 3)..<next].allSatisfy { $0 <= UInt8(ascii: " ") }
    return isBare ? next : nil
  }

  /// The start of the line after the one that `start` lies in; lines end as ``LineTable`` says.
  private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: "\r") {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        break
      }
    }
    return index
  }
}
