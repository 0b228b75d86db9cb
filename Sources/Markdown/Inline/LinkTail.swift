/// What follows the text of a link: `(destination "title")` or `[label]`.
enum LinkTail {
  /// The offset after the tail that `bytes` begin with, and where its destination is, if it holds one; `nil` where they
  /// begin with no tail.
  static func read(_ bytes: ArraySlice<UInt8>) -> (end: Int, destination: Range<Int>?)? {
    switch bytes.first {
    case UInt8(ascii: "("): inline(bytes)
    case UInt8(ascii: "["): closing(UInt8(ascii: "]"), in: bytes.dropFirst()).map { ($0, nil) }
    default: nil
    }
  }

  /// cmark has accepted the link, so its parts are well formed: it ends at the parenthesis that closes it, outside of
  /// `<…>` and of the title's quotes.
  private static func inline(_ bytes: ArraySlice<UInt8>) -> (end: Int, destination: Range<Int>?)? {
    var rest = bytes.dropFirst().drop(while: isSpace)
    var destination = rest.startIndex..<rest.startIndex
    if rest.first == UInt8(ascii: "<") {
      guard let end = closing(UInt8(ascii: ">"), in: rest.dropFirst()) else { return nil }
      destination = rest.startIndex + 1..<end - 1
      rest = rest[end...]
    } else {
      var depth = 0
      while let byte = rest.first, !isSpace(byte) {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        rest = rest.dropFirst(byte == UInt8(ascii: "\\") ? 2 : 1)
      }
      destination = destination.lowerBound..<rest.startIndex
    }
    rest = rest.drop(while: isSpace)
    if let quote = rest.first, quote != UInt8(ascii: ")") {
      let close = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
      guard let end = closing(close, in: rest.dropFirst()) else { return nil }
      rest = rest[end...].drop(while: isSpace)
    }
    return rest.first == UInt8(ascii: ")") ? (rest.startIndex + 1, destination.isEmpty ? nil : destination) : nil
  }

  /// The offset after the first `mark` that no backslash escapes.
  private static func closing(_ mark: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == mark { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
