/// First letters of words, as a set of 32 of which several letters may share one.
struct LetterSet: OptionSet, Sendable {
  let rawValue: UInt32

  /// The letter that a word begins with of which the first byte is `byte`, whatever its case.
  static func first(of byte: UInt8) -> LetterSet { LetterSet(rawValue: 1 << UInt32(byte & 0x1F)) }
}
