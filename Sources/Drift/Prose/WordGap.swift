import Diagnostics

/// A label of which one word is left open.
struct WordGap: Sendable {
  /// The label, as an index of ``ProseIndex/labels``.
  let label: Int

  /// Which of its words is left open.
  let position: Int

  /// The numbers of all its words.
  let numbers: [Int32]

  /// The word that is left open.
  let word: Token

  private let firstByte: UInt8
  private let lengths: ClosedRange<Int>

  init(label: Int, position: Int, numbers: [Int32], word: Token) {
    self.label = label
    self.position = position
    self.numbers = numbers
    self.word = word
    firstByte = Self.folded(word.text.utf8.first ?? 0)
    // Two edits change so many bytes; in other scripts a letter may have many.
    let length = word.text.utf8.count
    let slack = word.text.utf8.allSatisfy { $0 < 0x80 } ? 2 : 24
    lengths = max(1, length - slack)...(length + slack)
  }

  /// Whether a word of `length` bytes that begins with `byte` can be the word that is left open, misspelt.
  func admits(_ byte: UInt8, length: Int) -> Bool {
    Self.folded(byte) == firstByte && lengths.contains(length)
  }

  /// How many edits `written` is away from the word that is left open, where that is a slip; `nil` where it is another
  /// word, or another form of the same.
  func slips(in written: Token, lexicon: Lexicon) -> Int? {
    guard lexicon.isSpelt(written), !lexicon.isInflection(written.loose, of: word.loose) else { return nil }
    let (ours, theirs) = (Array(written.loose), Array(word.loose))
    guard ours.first == theirs.first, ours != theirs else { return nil }
    let distance = editDistance(from: ours, to: theirs)
    return distance <= SpellingTolerance.edits(in: theirs.count) ? distance : nil
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }
}
