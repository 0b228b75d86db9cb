/// First letters of words, as a set of 32 of which several letters may share one.
///
/// No `OptionSet`: that is generic, and this is asked for every word of every article.
struct LetterSet: Equatable, Sendable {
  private var bits: UInt32 = 0

  /// The letter that a word begins with of which the first byte is `byte`, whatever its case.
  static func first(of byte: UInt8) -> LetterSet { LetterSet(bits: 1 << UInt32(byte & 0x1F)) }

  /// The letters that both have.
  func intersection(_ other: LetterSet) -> LetterSet { LetterSet(bits: bits & other.bits) }

  /// Whether one of its letters is one of `other`.
  func meets(_ other: LetterSet) -> Bool { bits & other.bits != 0 }

  mutating func insert(_ other: LetterSet) { bits |= other.bits }
}
