/// Places in long lines up to which the characters are counted, so that many findings on one line are not each counted
/// from its start.
final class LineMarks {
  /// How much of a line stands before a byte.
  struct Count {
    var characters = 0
    var utf16 = 0
  }

  private let file: SourceFile
  private var marks: [Int: [(offset: Int, count: Count)]] = [:]

  /// How far marks are apart, in bytes.
  private static let distance = 4_096

  init(_ file: SourceFile) {
    self.file = file
  }

  /// How much of `line` stands before the byte at `offset`.
  func count(before offset: Int, in line: Range<Int>) -> Count {
    if offset - line.lowerBound <= Self.distance { return count(of: line.lowerBound..<max(line.lowerBound, offset)) }
    let marks = marks(in: line)
    var (low, high) = (0, marks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle } else { high = middle }
    }
    return marks[low].count + count(of: marks[low].offset..<offset)
  }

  private func marks(in line: Range<Int>) -> [(offset: Int, count: Count)] {
    if let known = marks[line.lowerBound] { return known }
    var found = [(offset: line.lowerBound, count: Count())]
    var last = found[0]
    var offset = line.lowerBound + Self.distance
    while offset < line.upperBound {
      if isBoundary(offset, isLate: offset - last.offset > 2 * Self.distance) {
        last = (offset, last.count + count(of: last.offset..<offset))
        found.append(last)
        offset += Self.distance
      } else {
        offset += 1
      }
    }
    marks[line.lowerBound] = found
    return found
  }

  /// Whether a character begins at `offset` for sure; where that `isLate`, whether one may.
  private func isBoundary(_ offset: Int, isLate: Bool) -> Bool {
    let plain: ClosedRange<UInt8> = 0x20...0x7E
    if isLate { return file.bytes[offset] & 0xC0 != 0x80 }
    return plain.contains(file.bytes[offset]) && plain.contains(file.bytes[offset - 1])
  }

  private func count(of bytes: Range<Int>) -> Count {
    let text = file.text(bytes)
    return Count(characters: text.count, utf16: text.utf16.count)
  }
}

extension LineMarks.Count {
  fileprivate static func + (one: Self, other: Self) -> Self {
    Self(characters: one.characters + other.characters, utf16: one.utf16 + other.utf16)
  }
}
