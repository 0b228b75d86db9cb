/// A place in a text that names a variable.
package struct VariableUse: Hashable, Sendable {
  /// The name, with no blanks around it; it need not be that of any variable.
  package let name: String

  /// Where it stands with its braces, as offsets in the text.
  package let bytes: Range<Int>

  /// All in `text`: what stands between `{{` and `}}`, if that is not nothing and holds no brace.
  package static func all(in text: Swift.Span<UInt8>) -> [VariableUse] {
    var uses: [VariableUse] = []
    var index = 0
    while let start = first(UInt8(ascii: "{"), in: text, from: index) {
      var end = start + 2
      while end < text.count, text[end] != UInt8(ascii: "{"), text[end] != UInt8(ascii: "}") { end += 1 }
      guard end + 1 < text.count, text[end] == UInt8(ascii: "}"), text[end + 1] == UInt8(ascii: "}") else {
        // The second brace may be the first of two.
        index = start + 1
        continue
      }
      var name = start + 2..<end
      while let first = name.first, text[first] == UInt8(ascii: " ") { name.removeFirst() }
      while let last = name.last, text[last] == UInt8(ascii: " ") { name.removeLast() }
      if !name.isEmpty {
        let bytes = name.map { text[$0] }
        uses.append(VariableUse(name: String(decoding: bytes, as: UTF8.self), bytes: start..<end + 2))
      }
      index = end + 2
    }
    return uses
  }

  /// Where two of `byte` first stand in `text`.
  private static func first(_ byte: UInt8, in text: Swift.Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 1 < text.count {
      if text[index] == byte, text[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}
