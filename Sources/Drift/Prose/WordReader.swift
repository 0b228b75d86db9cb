/// Reads the words of Markdown from its bytes, one after the other, without a String a word.
///
/// A word is letters, marks, digits and apostrophes between them, as for ``Token``, near enough for a first look: what is
/// found is looked at again. Tags, comments and the destinations of links are passed over. The key of a word is the same
/// for upper and lower case of ASCII, with and without invisible characters, and for both spellings of a letter with nukta.
struct WordReader {
  /// Where the word that was read last begins.
  private(set) var start = 0

  /// Where it ends.
  private(set) var end = 0

  /// Its key, never 0.
  private(set) var key: UInt64 = 0

  private let bytes: [UInt8]
  private var position: Int

  /// Reads `bytes` from `start` on.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// Reads the next word; false where there is none.
  mutating func next() -> Bool {
    let count = bytes.count
    var position = position
    while position < count {
      let byte = bytes[position]
      if Self.isWordByte(byte) {
        if byte < 0x80 || letterEnd(at: position) != nil { break }
        position = afterScalar(at: position)
      } else if byte == UInt8(ascii: "<") {
        position = afterTag(at: position)
      } else if byte == UInt8(ascii: "]"), position + 1 < count, bytes[position + 1] == UInt8(ascii: "(") {
        position = afterDestination(at: position + 1)
      } else if byte == UInt8(ascii: "&") {
        position = afterEntity(at: position)
      } else {
        position += 1
      }
    }
    if position >= count {
      self.position = count
      return false
    }
    start = position
    var hash: UInt64 = 0
    while position < count {
      let byte = bytes[position]
      if byte < 0x80 {
        if Self.isASCIIWord(byte) {
          // Digits have the bit of lower case already.
          hash = (hash << 7 | hash >> 57) &+ UInt64(byte | 0x20)
          position += 1
        } else if byte == UInt8(ascii: "'"), position + 1 < count, Self.isWordByte(bytes[position + 1]) {
          hash = (hash << 7 | hash >> 57) &+ UInt64(byte)
          position += 1
        } else {
          break
        }
      } else {
        guard let end = letterEnd(at: position) else { break }
        hash = mix(hash, from: position, to: end)
        position = end
      }
    }
    end = position
    self.position = position
    key = hash | 1 << 63
    return true
  }

  // MARK: bytes

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isASCIIWord(byte)
  }

  private func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func afterScalar(at position: Int) -> Int {
    let length: Int =
      switch bytes[position] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return min(position + length, bytes.count)
  }

  /// The end of the scalar at `position`, not ASCII, where it is part of a word; `nil` where it parts words.
  private func letterEnd(at position: Int) -> Int? {
    let end = afterScalar(at: position)
    let second = byte(position + 1)
    switch bytes[position] {
    // U+0080 to U+00BF are signs, but for the soft hyphen and three letters.
    case 0xC2: return [0xAA, 0xAD, 0xB5, 0xBA].contains(second) ? end : nil
    // The dandas.
    case 0xE0 where second == 0xA5: return 0xA4...0xA5 ~= byte(position + 2) ? nil : end
    // General punctuation to dingbats, but for zero-width characters and the apostrophe.
    case 0xE2 where second < 0xB0:
      return isInvisible(at: position) || isApostrophe(at: position) ? end : nil
    // Ideographic punctuation.
    case 0xE3 where second == 0x80: return nil
    // Pictures.
    case 0xF0 where second == 0x9F: return nil
    default: return end
    }
  }

  /// Whether the scalar at `position` is a zero-width space or joiner, a mark of direction, a word joiner, a soft hyphen.
  private func isInvisible(at position: Int) -> Bool {
    switch (bytes[position], byte(position + 1), byte(position + 2)) {
    case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      true
    default: false
    }
  }

  private func isApostrophe(at position: Int) -> Bool {
    bytes[position] == 0xE2 && byte(position + 1) == 0x80 && byte(position + 2) == 0x99
      && Self.isWordByte(byte(position + 3))
  }

  private func mix(_ hash: UInt64, from start: Int, to end: Int) -> UInt64 {
    if isInvisible(at: start) { return hash }
    if isApostrophe(at: start) { return (hash << 7 | hash >> 57) &+ UInt64(UInt8(ascii: "'")) }
    var hash = hash
    if bytes[start] == 0xE0, byte(start + 1) == 0xA5, 0x98...0x9F ~= byte(start + 2) {
      // U+0958 to U+095F are written as their letter and U+093C in normal form (Unicode, CompositionExclusions.txt).
      let letter = Self.lettersWithNukta[Int(byte(start + 2) - 0x98)]
      for byte in [0xE0, 0xA4, letter, 0xE0, 0xA4, 0xBC] { hash = (hash << 7 | hash >> 57) &+ UInt64(byte) }
      return hash
    }
    for position in start..<end { hash = (hash << 7 | hash >> 57) &+ UInt64(bytes[position]) }
    return hash
  }

  /// The last bytes of क ख ग ज ड ढ फ य, which U+0958 to U+095F compose with the nukta.
  private static let lettersWithNukta: [UInt8] = [0x95, 0x96, 0x97, 0x9C, 0xA1, 0xA2, 0xAB, 0xAF]

  // MARK: what is no text

  private func afterTag(at position: Int) -> Int {
    let next = byte(position + 1)
    if next == UInt8(ascii: "!"), byte(position + 2) == UInt8(ascii: "-"), byte(position + 3) == UInt8(ascii: "-") {
      var end = position + 4
      while end + 2 < bytes.count {
        if bytes[end] == UInt8(ascii: ">"), bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-") {
          return end + 1
        }
        end += 1
      }
      return bytes.count
    }
    guard next == UInt8(ascii: "/") || Self.isASCIIWord(next) else { return position + 1 }
    return after(UInt8(ascii: ">"), from: position + 1, within: 256) ?? position + 1
  }

  private func afterDestination(at position: Int) -> Int {
    after(UInt8(ascii: ")"), from: position, within: 512) ?? position + 1
  }

  private func afterEntity(at position: Int) -> Int {
    let end = after(UInt8(ascii: ";"), from: position, within: 32)
    guard let end, bytes[(position + 1)..<(end - 1)].allSatisfy({ Self.isASCIIWord($0) || $0 == UInt8(ascii: "#") })
    else { return position + 1 }
    return end
  }

  /// The offset after the next `mark` on the line and among the next `limit` bytes.
  private func after(_ mark: UInt8, from start: Int, within limit: Int) -> Int? {
    var position = start
    let limit = min(bytes.count, start + limit)
    while position < limit, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == mark { return position + 1 }
      position += 1
    }
    return nil
  }
}
