/// Builds the one value of a JSON text, which is UTF-8.
struct JSONReader {
  private let bytes: [UInt8]
  private var index: Int

  /// The faults in spite of which reading went on.
  private(set) var faults: [JSONFault] = []

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// The value that the text is.
  mutating func document() throws(JSONFault) -> YAMLNode {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    if index < bytes.count { throw unexpected("the value is complete before this") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFault) -> YAMLNode {
    guard index < bytes.count else { throw unexpected("expected a value") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .scalar(try string())
    default: return .scalar(try word())
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> YAMLNode {
    let start = try open(depth)
    var entries: [YAMLEntry] = []
    var known: [String: Range<Int>] = [:]
    while !closes(UInt8(ascii: "}")) {
      if !known.isEmpty { try separate("}", openedAt: start) }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw unexpected("expected a name in double quotes", openedAt: start)
      }
      let key = try string()
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
        throw unexpected("expected ':' after this name's end")
      }
      index += 1
      skipSpace()
      let value = try value(depth: depth)
      skipSpace()
      if let first = known[key.text] {
        faults.append(JSONFault("'\(key.text)' is a name twice", at: key.bytes, remark: ("first written here", first)))
      } else {
        known[key.text] = key.bytes
        entries.append(YAMLEntry(key: key, value: value))
      }
    }
    return .mapping(entries, bytes: start..<index)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> YAMLNode {
    let start = try open(depth)
    var items: [YAMLNode] = []
    while !closes(UInt8(ascii: "]")) {
      if !items.isEmpty { try separate("]", openedAt: start) }
      items.append(try value(depth: depth))
      skipSpace()
    }
    return .sequence(items, bytes: start..<index)
  }

  /// Steps over an opening bracket, and returns where it stands.
  private mutating func open(_ depth: Int) throws(JSONFault) -> Int {
    if depth > JSONLimits.depth {
      throw JSONFault(
        "arrays and objects lie more than \(JSONLimits.depth) deep in each other here", at: index..<index + 1)
    }
    index += 1
    skipSpace()
    return index - 1
  }

  /// Steps over `bracket`, if it is next.
  private mutating func closes(_ bracket: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == bracket else { return false }
    index += 1
    return true
  }

  /// Steps over the comma between two items.
  private mutating func separate(_ bracket: String, openedAt start: Int) throws(JSONFault) {
    guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else {
      throw unexpected("expected ',' or '\(bracket)'", openedAt: start)
    }
    let comma = index
    index += 1
    skipSpace()
    if index < bytes.count, bytes[index] == UInt8(ascii: "}") || bytes[index] == UInt8(ascii: "]") {
      throw JSONFault("a comma after the last item; leave it out", at: comma..<comma + 1)
    }
  }

  // MARK: scalars

  private mutating func string() throws(JSONFault) -> YAMLScalar {
    let start = index
    var text: [UInt8] = []
    index += 1
    var copied = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        text += bytes[copied..<index]
        index += 1
        return YAMLScalar(String(decoding: text, as: UTF8.self), isPlain: false, bytes: start..<index)
      case UInt8(ascii: "\\"):
        text += bytes[copied..<index]
        text += try escaped()
        copied = index
      case ..<0x20:
        let isLineEnd = bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
        throw isLineEnd
          ? JSONFault("this quote is never closed on its line", at: start..<start + 1)
          : JSONFault("a control character; write it as an escape", at: index..<index + 1)
      default: index += 1
      }
    }
    throw JSONFault("this quote is never closed", at: start..<start + 1)
  }

  /// What the escape sequence that is next stands for, in UTF-8.
  private mutating func escaped() throws(JSONFault) -> [UInt8] {
    let start = index
    let kind = index + 1 < bytes.count ? bytes[index + 1] : 0
    index = min(index + 2, bytes.count)
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [kind]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): break
    default:
      throw JSONFault("no escape of JSON; a backslash is '\\\\'", at: start..<index)
    }
    guard let first = hexadecimal() else { throw JSONFault("'\\u' needs four hexadecimal digits", at: start..<index) }
    var units = [first]
    if UTF16.isLeadSurrogate(first), bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      index += 2
      if let second = hexadecimal() { units.append(second) }
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw JSONFault("half of a character; '\\ud83d' and its like come in pairs", at: start..<index)
    }
    return Array(text.utf8)
  }

  /// The number that the next four bytes write; `nil` where they are no hexadecimal digits.
  private mutating func hexadecimal() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<index + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    index += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(JSONFault) -> YAMLScalar {
    let start = index
    while index < bytes.count, !Self.ends(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if text == "true" || text == "false" || text == "null" || Self.isNumber(text.utf8) {
      return YAMLScalar(text, isPlain: true, bytes: start..<index)
    }
    index = start
    throw unexpected("expected a value")
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || ",:]}[{\"".utf8.contains(byte)
  }

  /// Whether `text` is a number as RFC 8259 §6 writes it: `-1`, `0.5`, `2e10`, but neither `01` nor `+1` nor `.5`.
  private static func isNumber(_ text: String.UTF8View) -> Bool {
    var rest = text[...]
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func skips(_ choices: String) -> Bool {
      guard let byte = rest.first, choices.utf8.contains(byte) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = skips("-")
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || startsWithZero && whole > 1 { return false }
    if skips("."), digits() == 0 { return false }
    if skips("eE") {
      _ = skips("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  // MARK: places

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  /// The fault of what stands next, be it the end of the text.
  private func unexpected(_ message: String, openedAt start: Int? = nil) -> JSONFault {
    let remark = start.map { (message: "opened here", bytes: $0..<$0 + 1) }
    guard index < bytes.count else {
      return JSONFault("\(message), but the text ends", at: bytes.count..<bytes.count, remark: remark)
    }
    if "<=>".utf8.contains(bytes[index]), bytes[index...].prefix(7).allSatisfy({ $0 == bytes[index] }) {
      return JSONFault("a merge that nobody finished; choose one side", at: index..<min(index + 7, bytes.count))
    }
    var end = index + 1
    while end < bytes.count, !Self.ends(bytes[end]) || bytes[end] & 0xC0 == 0x80 { end += 1 }
    return JSONFault(message, at: index..<end, remark: remark)
  }
}
