/// GitHub's fingerprints of the lines of a file, by which it knows a finding again when lines are put in above it.
///
/// A line's fingerprint is a polynomial over the 100 UTF-16 code units from its start, blanks left out and every line end
/// a line feed; `:2` and so on tells lines with the same hundred apart. `codeql-action` (`src/fingerprints.ts`) works out
/// the same from the file, and warns of a report that has others.
struct LineHashes {
  private let texts: [String]

  /// The fingerprints of the lines of `text`.
  init(_ text: String) {
    var units: [UInt64] = []
    var starts = [0]
    var followsReturn = false
    for unit in text.utf16 {
      let endsPair = followsReturn && unit == Self.lineFeed
      followsReturn = unit == Self.carriageReturn
      if endsPair || unit == Self.space || unit == Self.tab { continue }
      let isEnd = unit == Self.lineFeed || unit == Self.carriageReturn
      units.append(UInt64(isEnd ? Self.lineFeed : unit))
      if isEnd { starts.append(units.count) }
    }
    units.append(Self.endOfFile)

    var counts: [UInt64: Int] = [:]
    texts = starts.map { start in
      var hash: UInt64 = 0
      for index in start..<start + Self.length {
        hash = hash &* Self.base &+ (index < units.count ? units[index] : 0)
      }
      counts[hash, default: 0] += 1
      return "\(String(hash, radix: 16)):\(counts[hash, default: 1])"
    }
  }

  /// The fingerprint of `line`, from 1; `nil` where there is no such line.
  subscript(line: Int) -> String? {
    texts.indices.contains(line - 1) ? texts[line - 1] : nil
  }

  private static let length = 100
  private static let base: UInt64 = 37
  private static let endOfFile: UInt64 = 0xFFFF
  private static let tab: UInt16 = 0x09
  private static let lineFeed: UInt16 = 0x0A
  private static let carriageReturn: UInt16 = 0x0D
  private static let space: UInt16 = 0x20
}
