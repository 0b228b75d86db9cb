/// Where the lines of a file start.
///
/// A line ends with a line feed, a carriage return, or both, as CommonMark 0.29 §2.1 says.
public struct LineTable: Sendable {
  private let starts: [Int]
  private let bytes: [UInt8]

  /// The lines of `file`, found in one pass over its bytes.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    // Lines of articles are long: most have this room to spare.
    starts.reserveCapacity(bytes.count / 32 + 8)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, !Self.mayHoldLineEnd(bytes, inEightFrom: index) {
        index += 8
        continue
      }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
        starts.append(index)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        starts.append(index)
      }
    }
    self.starts = starts
  }

  /// Whether one of eight bytes is a line feed, a carriage return, or nearly one; looked at as one integer.
  private static func mayHoldLineEnd(_ bytes: [UInt8], inEightFrom index: Int) -> Bool {
    let lanes = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
    // Both, and but six other bytes, are 0x0F with these bits set: 0 after the exclusive or (Hacker's Delight, 6-1).
    let zeros = (lanes | 0x0707_0707_0707_0707) ^ 0x0F0F_0F0F_0F0F_0F0F
    return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080 != 0
  }

  /// How many lines there are; a file that ends with a line end has an empty last line.
  public var count: Int { starts.count }

  /// The place of the byte at `offset`; an offset outside the file is taken for its nearest end.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The byte offset at which `line`, counted from 1, starts; a line outside the file is taken for its nearest end.
  public func start(ofLine line: Int) -> Int {
    if line > starts.count { return bytes.count }
    return starts[max(line, 1) - 1]
  }

  /// The bytes of `line`, counted from 1, without its line end.
  public func contents(ofLine line: Int) -> Range<Int> {
    let start = start(ofLine: line)
    var end = line < starts.count ? starts[max(line, 1)] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }
}
