/// What a first look needs to know of the word that a ``WordGap`` leaves open: without references, so that it is cheap.
struct WordSketch: Sendable {
  /// The gap, as an index of the gaps.
  let gap: Int32

  private let firstByte: UInt8
  private let shortest: Int32
  private let longest: Int32

  init(_ word: Token, gap: Int) {
    self.gap = Int32(truncatingIfNeeded: gap)
    firstByte = Self.folded(word.text.utf8.first ?? 0)
    // Two edits change so many bytes; in other scripts a letter may have many.
    let length = Int32(truncatingIfNeeded: word.text.utf8.count)
    let slack: Int32 = word.text.utf8.allSatisfy { $0 < 0x80 } ? 2 : 24
    shortest = length - slack
    longest = length + slack
  }

  /// Whether a word of `length` bytes that begins with `byte` can be the word that is left open, misspelt.
  func admits(_ byte: UInt8, length: Int) -> Bool {
    Self.folded(byte) == firstByte && length >= Int(shortest) && length <= Int(longest)
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }
}
