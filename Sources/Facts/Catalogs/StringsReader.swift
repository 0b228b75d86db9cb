import Diagnostics

/// Reads the text of a `.strings` file: `"key" = "value";`, with comments as in C.
///
/// The form is that of an old-style property list, as Apple's "Resource Programming Guide" shows it.
struct StringsReader {
  /// A pair, and where its key and its value stand, with their quotes.
  struct Pair {
    let key: String
    let keyBytes: Range<Int>
    let value: String
    let valueBytes: Range<Int>
  }

  /// Why a text cannot be read to its end.
  struct Fault: Error {
    let message: String
    let bytes: Range<Int>
  }

  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  /// The pairs in the order of the text.
  mutating func pairs() throws(Fault) -> [Pair] {
    var pairs: [Pair] = []
    while try skipSpace() {
      let (key, keyBytes) = try text("a key")
      var (value, valueBytes) = (key, keyBytes)
      if try skipSpace(), skips("=") {
        _ = try skipSpace()
        (value, valueBytes) = try text("a value")
      }
      _ = try skipSpace()
      guard skips(";") else { throw unexpected("expected ';' after this") }
      pairs.append(Pair(key: key, keyBytes: keyBytes, value: value, valueBytes: valueBytes))
    }
    return pairs
  }

  /// Steps over white space and comments; `false` at the end of the text.
  private mutating func skipSpace() throws(Fault) -> Bool {
    while index < bytes.count {
      if bytes[index] <= UInt8(ascii: " ") {
        index += 1
      } else if bytes[index...].starts(with: "//".utf8) {
        index = bytes[index...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
      } else if bytes[index...].starts(with: "/*".utf8) {
        let start = index
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        guard index < bytes.count else {
          throw Fault(message: "this comment is never closed", bytes: start..<start + 2)
        }
        index += 2
      } else {
        return true
      }
    }
    return false
  }

  private mutating func skips(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  /// A text in quotes, or a word without them.
  private mutating func text(_ noun: String) throws(Fault) -> (String, Range<Int>) {
    let start = index
    if skips("\"") {
      var text: [UInt8] = []
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "\""):
          index += 1
          return (String(decoding: text, as: UTF8.self), start..<index)
        case UInt8(ascii: "\\"): text += try escaped()
        default:
          text.append(bytes[index])
          index += 1
        }
      }
      throw Fault(message: "this quote is never closed", bytes: start..<start + 1)
    }
    while index < bytes.count, Self.isBare(bytes[index]) { index += 1 }
    if index == start { throw unexpected("expected \(noun) in double quotes") }
    return (String(decoding: bytes[start..<index], as: UTF8.self), start..<index)
  }

  /// What the escape sequence that is next stands for, in UTF-8.
  private mutating func escaped() throws(Fault) -> [UInt8] {
    let start = index
    guard index + 1 < bytes.count else { throw Fault(message: "this quote is never closed", bytes: start..<start + 1) }
    let kind = bytes[index + 1]
    index += 2
    switch kind {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "U"), UInt8(ascii: "u"): break
    default: return [kind]
    }
    var units: [UInt16] = []
    repeat {
      let digits = bytes[index...].prefix(4)
      guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
        throw Fault(message: "'\\U' needs four hexadecimal digits", bytes: start..<index)
      }
      index += 4
      units.append(unit)
      let isPaired = units.count == 1 && UTF16.isLeadSurrogate(unit)
      guard isPaired, bytes[index...].starts(with: "\\U".utf8) || bytes[index...].starts(with: "\\u".utf8) else {
        break
      }
      index += 2
    } while true
    guard let text = String(validating: units, as: UTF16.self) else {
      throw Fault(message: "half of a character; its other half must follow", bytes: start..<index)
    }
    return Array(text.utf8)
  }

  private func unexpected(_ message: String) -> Fault {
    let end = bytes[min(index, bytes.count)...].firstIndex { $0 <= UInt8(ascii: " ") } ?? bytes.count
    if bytes[index...].starts(with: "<<<<<<<".utf8) || bytes[index...].starts(with: "=======".utf8) {
      return Fault(message: "a merge that nobody finished; choose one side", bytes: index..<index + 7)
    }
    return Fault(message: message, bytes: index..<end)
  }

  /// Whether `byte` may stand in a word without quotes.
  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "_$:./-".utf8.contains(byte)
    }
  }
}
