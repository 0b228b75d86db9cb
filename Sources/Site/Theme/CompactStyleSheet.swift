/// A style sheet without what browsers pass over: comments, and white space that parts nothing.
///
/// It stands in every page, and its comments are for those who read the theme.
struct CompactStyleSheet {
  /// What is left.
  private(set) var bytes: [UInt8] = []

  /// Whether white space has been read that may part what stands on both sides of it.
  private var isParted = false
  /// Whether a comment has been read, which parts two names and nothing else.
  private var isCommented = false

  /// The sheet that `source` is.
  init(_ source: [UInt8]) {
    var index = 0
    while index < source.count {
      let end = Self.end(ofTokenAt: index, in: source)
      switch source[index] {
      case UInt8(ascii: "/") where source[index...].starts(with: "/*".utf8): isCommented = true
      case 0x20, 0x09...0x0D: isParted = true
      default: append(source[index..<end])
      }
      index = end
    }
  }

  /// Where the comment, the string or the single byte at `start` ends.
  private static func end(ofTokenAt start: Int, in source: [UInt8]) -> Int {
    var index = start + 1
    switch source[start] {
    case UInt8(ascii: "/") where source[start...].starts(with: "/*".utf8):
      index += 1
      while index < source.count, !source[index...].starts(with: "*/".utf8) { index += 1 }
      return min(index + 2, source.count)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      while index < source.count, source[index] != source[start] {
        index += source[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return min(index + 1, source.count)
    case UInt8(ascii: "\\"): return min(index + 1, source.count)
    default: return index
    }
  }

  private mutating func append(_ token: ArraySlice<UInt8>) {
    guard let first = token.first else { return }
    if let last = bytes.last {
      if isParted, !Self.standAlone.contains(first), !Self.standAlone.contains(last), last != UInt8(ascii: ":") {
        bytes.append(UInt8(ascii: " "))
      } else if isCommented, !isParted, last.isNamePart, first.isNamePart {
        bytes += "/**/".utf8
      }
      if first == UInt8(ascii: "}"), last == UInt8(ascii: ";") { bytes.removeLast() }
    }
    (isParted, isCommented) = (false, false)
    bytes += token
  }

  /// What no white space changes the meaning of, before it or behind it.
  private static let standAlone: Set<UInt8> = Set("{};,".utf8)
}

extension UInt8 {
  /// Whether it can stand in a name or a number.
  fileprivate var isNamePart: Bool {
    (97...122).contains(self | 0x20) || (48...57).contains(self) || self == 45 || self == 95 || self >= 0x80
  }
}
