/// JSON as it stands in a page: text in quotes, in which nothing ends the element around it.
package struct JSONText: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends JSON of the program's own.
  package mutating func append(_ json: StaticString) {
    json.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a number.
  mutating func append(_ number: Int) { bytes += String(number).utf8 }

  /// Appends `text` in quotes.
  package mutating func append(quoting text: String) {
    bytes.append(UInt8(ascii: "\""))
    append(escaping: text.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends UTF-8 in quotes.
  mutating func append(quoting text: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Escapes what RFC 8259 §7 asks for, what could end a `script` element or begin a comment in it, and what ends a line in
  /// scripts but not in JSON: U+2028 and U+2029.
  private mutating func append(escaping text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "<"): append("\\u003c")
      case UInt8(ascii: ">"): append("\\u003e")
      case UInt8(ascii: "&"): append("\\u0026")
      case 0xA8, 0xA9:
        if bytes.suffix(2) == [0xE2, 0x80] {
          bytes.removeLast(2)
          append(byte == 0xA8 ? "\\u2028" : "\\u2029")
        } else {
          bytes.append(byte)
        }
      case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
  }
}
