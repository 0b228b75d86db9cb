import Diagnostics

/// Reads one line of the lock.
struct LockLineReader {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  /// A reader of `line`, offsets of the file's `bytes`.
  init(_ bytes: [UInt8], line: Range<Int>) {
    self.bytes = bytes
    place = line.lowerBound
    end = line.upperBound
  }

  /// The line's case; `nil` where the line is none.
  mutating func lockedCase() -> LockedCase? {
    var parts: [String] = []
    repeat {
      guard let part = name() else { return nil }
      parts.append(part)
    } while take(".")
    guard parts.count > 2, let module = parts.first, let last = parts.last else { return nil }
    var locked = LockedCase(
      module: module, enumName: parts.dropFirst().dropLast().joined(separator: "."), name: last)
    while place < end {
      guard take(" "), let word = name(), field(word, of: &locked) else { return nil }
    }
    return locked
  }

  private mutating func field(_ word: String, of locked: inout LockedCase) -> Bool {
    if take("=") {
      guard let text = quoted()?.text else { return false }
      switch word {
      case "raw": locked.rawValue = text
      case "key": locked.key = text
      case "table": locked.table = text
      default: return false
      }
      return true
    }
    guard take("."), let tag = name(), take("="), let texts = list() else { return false }
    switch word {
    case "label": return locked.labels.updateValue(texts, forKey: Language(rawValue: tag)) == nil
    case "retired": return locked.retired.updateValue(texts, forKey: Language(rawValue: tag)) == nil
    default: return false
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard place < end, bytes[place] == UInt8(ascii: scalar) else { return false }
    place += 1
    return true
  }

  private mutating func name() -> String? {
    if place < end, bytes[place] == UInt8(ascii: "\"") { return quoted()?.text }
    let ends = Array(".= \"[],\\".utf8)
    let length = bytes[place..<end].prefix { !ends.contains($0) && $0 > 0x20 }.count
    defer { place += length }
    return length == 0 ? nil : String(decoding: bytes[place..<place + length], as: UTF8.self)
  }

  private mutating func list() -> [LockedText]? {
    guard take("[") else { return nil }
    var texts: [LockedText] = []
    repeat {
      guard let text = quoted() else { return nil }
      texts.append(text)
      guard take(",") else { continue }
      guard take(" ") else { return nil }
      place -= 1
    } while take(" ")
    return take("]") ? texts : nil
  }

  private mutating func quoted() -> LockedText? {
    guard take("\"") else { return nil }
    let start = place
    var text: [UInt8] = []
    while place < end {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return LockedText(String(decoding: text, as: UTF8.self), at: start..<place - 1)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += Array(String(scalar).utf8)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Character? {
    if take("n") { return "\n" }
    if take("\"") { return "\"" }
    if take("\\") { return "\\" }
    guard take("u"), take("{") else { return nil }
    let digits = bytes[place..<end].prefix { $0 != UInt8(ascii: "}") }
    place += digits.count
    guard take("}"), let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
    return Unicode.Scalar(value).map(Character.init)
  }
}
