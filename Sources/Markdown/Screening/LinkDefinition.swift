/// What cmark may take for the definition of a link (CommonMark 0.29 §4.7), whatever stands around it.
struct LinkDefinition {
  /// Where its label ends.
  let start: Int

  /// Where its title ends; without one, its destination.
  let end: Int

  /// How many bytes a link may take from it, with what variables may say in it.
  let length: Int

  /// How many bytes a variable may have.
  private static let longestVariable = 1_000

  /// The definition in `bytes` whose label ends with the `]` at `start`, before a `:`.
  init(in bytes: Swift.Span<UInt8>, at start: Int) {
    var index = Self.skipBlanks(in: bytes, from: start + 2)
    if index < bytes.count, bytes[index] == UInt8(ascii: "<") {
      index = Self.find(UInt8(ascii: ">"), in: bytes, from: index + 1)
    } else {
      while index < bytes.count, bytes[index] > UInt8(ascii: " ") { index += 1 }
    }
    let title = Self.skipBlanks(in: bytes, from: index)
    if title > index, title < bytes.count {
      switch bytes[title] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = Self.find(bytes[title], in: bytes, from: title + 1)
      case UInt8(ascii: "("): index = Self.find(UInt8(ascii: ")"), in: bytes, from: title + 1)
      default: break
      }
    }
    var length = index - start
    for place in start..<max(start, index - 1)
    where bytes[place] == UInt8(ascii: "{") && bytes[place + 1] == UInt8(ascii: "{") { length += Self.longestVariable }
    (self.start, end, self.length) = (start, index, length)
  }

  /// The offset of what stands behind blanks, the end of a line, and the marks that the next line begins with.
  private static func skipBlanks(in bytes: Swift.Span<UInt8>, from start: Int) -> Int {
    var index = start
    var isBehindEnd = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): isBehindEnd = true
      case UInt8(ascii: ">") where isBehindEnd: break
      case UInt8(ascii: " "), 9...13: break
      default: return index
      }
      index += 1
    }
    return index
  }

  /// The offset behind the first `byte` from `start` on that no backslash escapes; that of the paragraph's end without one.
  private static func find(_ byte: UInt8, in bytes: Swift.Span<UInt8>, from start: Int) -> Int {
    var index = start
    var isLineEmpty = false
    while index < bytes.count {
      switch bytes[index] {
      case byte: return index + 1
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\n"):
        if isLineEmpty { return index }
        isLineEmpty = true
      case UInt8(ascii: " "), 9...13: break
      default: isLineEmpty = false
      }
      index += 1
    }
    return min(index, bytes.count)
  }
}
