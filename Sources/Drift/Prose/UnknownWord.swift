/// A word of a text that is in no label.
struct UnknownWord {
  /// Which word of its text it is.
  let index: Int

  /// Where it stands in the file.
  let bytes: Range<Int>

  /// Its key, as ``WordReader`` has it.
  let key: UInt64

  /// What it begins with.
  let letter: LetterSet
}
