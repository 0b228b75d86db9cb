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
    if let word = plainWord(at: position) {
      (end, key) = (word.end, word.key)
    } else {
      (end, key) = anyWord(at: position)
    }
    self.position = end
    return true
  }

  /// The word at `position` where it is of ASCII letters and digits only, eight at a time: most words of most articles.
  private func plainWord(at position: Int) -> (end: Int, key: UInt64)? {
    var position = position
    var key = WordKey()
    while position + 8 <= bytes.count {
      let eight = EightBytes(
        unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: position, as: UInt64.self) })
      let length = eight.wordLength
      key.append(eight.lowercased, count: length)
      position += length
      if length < 8 {
        let next = bytes[position]
        return next < 0x80 && next != UInt8(ascii: "'") ? (position, key.value) : nil
      }
    }
    return nil
  }

  private func anyWord(at position: Int) -> (end: Int, key: UInt64) {
    var position = position
    var key = WordKey()
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if Self.isASCIIWord(byte) {
          // Digits have the bit of lower case already.
          key.append(byte | 0x20)
          position += 1
        } else if byte == UInt8(ascii: "'"), position + 1 < bytes.count, Self.isWordByte(bytes[position + 1]) {
          key.append(byte)
          position += 1
        } else {
          break
        }
      } else {
        guard let end = letterEnd(at: position) else { break }
        append(position..<end, to: &key)
        position = end
      }
    }
    return (position, key.value)
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

  /// Appends the letter in `range`, which is not ASCII.
  private func append(_ range: Range<Int>, to key: inout WordKey) {
    let start = range.lowerBound
    if isInvisible(at: start) { return }
    if isApostrophe(at: start) { return key.append(UInt8(ascii: "'")) }
    if bytes[start] == 0xE0, byte(start + 1) == 0xA5, 0x98...0x9F ~= byte(start + 2) {
      // U+0958 to U+095F are written as their letter and U+093C in normal form (Unicode, CompositionExclusions.txt).
      let letter = Self.lettersWithNukta[Int(byte(start + 2) - 0x98)]
      for byte in [0xE0, 0xA4, letter, 0xE0, 0xA4, 0xBC] { key.append(byte) }
    } else {
      for position in range { key.append(bytes[position]) }
    }
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

// In this file, so that the compiler can inline them where it does not look at a whole module.

/// The key of a word, made from its bytes in order: equal words have equal keys, and others hardly ever.
private struct WordKey {
  private var mixed: UInt64 = 0
  /// The bytes since the last eight that were mixed, the first lowest.
  private var rest: UInt64 = 0
  private var count: UInt64 = 0

  /// The key, never 0.
  var value: UInt64 { Self.mix(mixed ^ rest) | 1 << 63 }

  mutating func append(_ byte: UInt8) {
    rest |= UInt64(byte) << (8 * count)
    count += 1
    if count == 8 { mixRest() }
  }

  /// Appends the lowest `count` of eight bytes, where those before them were eights.
  mutating func append(_ eight: UInt64, count: Int) {
    rest = eight & ~(~0 << (8 * UInt64(count)))
    self.count = UInt64(count)
    if count == 8 { mixRest() }
  }

  private mutating func mixRest() {
    (mixed, rest, count) = (Self.mix(mixed ^ rest), 0, 0)
  }

  /// Spreads every bit: the golden ratio as in Fibonacci hashing, then the high half, which it reaches, into the low one.
  private static func mix(_ bits: UInt64) -> UInt64 {
    let product = bits &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}

/// Eight bytes of text, looked at in one go: each is a lane of one integer, the first the lowest.
private struct EightBytes {
  private let lanes: UInt64

  /// `bits` as they lie in memory.
  init(_ bits: UInt64) {
    lanes = UInt64(littleEndian: bits)
  }

  /// All with the bit of lower case: letters of ASCII folded, its digits as they are, anything else worthless.
  var lowercased: UInt64 { lanes | Self.each(0x20) }

  /// How many of the first are letters or digits of ASCII, one after the other.
  var wordLength: Int {
    let isWord = (Self.isWithin(0x61...0x7A, lowercased) | Self.isWithin(0x30...0x39, lanes)) & ~lanes
    return (~isWord & Self.each(0x80)).trailingZeroBitCount / 8
  }

  /// The highest bit of each lane of which the other bits lie in `range`.
  private static func isWithin(_ range: ClosedRange<UInt8>, _ lanes: UInt64) -> UInt64 {
    let low = lanes & each(0x7F)
    // No lane carries into the next: both summands are below 0x80.
    return (low &+ each(0x80 - range.lowerBound)) & ~(low &+ each(0x7F - range.upperBound)) & each(0x80)
  }

  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
