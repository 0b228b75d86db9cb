/// What a first look needs to know of the word that a ``WordGap`` leaves open: without references, so that it is cheap.
struct WordSketch: Sendable {
  /// The gap, as an index of the gaps.
  let gap: Int32

  /// What the word begins with.
  let letter: LetterSet

  /// How far from the word, and which, another word of the label is: one that is not beside it, where there is one.
  private let otherOffset: Int32
  private let other: Int32

  private let shortest: Int32
  private let longest: Int32

  /// A sketch of the word that `gap`, the one at `index`, leaves open.
  init(of gap: WordGap, at index: Int) {
    self.gap = Int32(truncatingIfNeeded: index)
    let word = gap.word
    letter = .first(of: word.text.utf8.first ?? 0)
    let other = [2, -2, 1, -1].first { gap.numbers.indices.contains(gap.position + $0) } ?? 0
    otherOffset = Int32(truncatingIfNeeded: other)
    self.other = gap.numbers[gap.position + other]
    // Two edits change so many bytes; in other scripts a letter may have many.
    let length = Int32(truncatingIfNeeded: word.text.utf8.count)
    let slack: Int32 = word.text.utf8.allSatisfy { $0 < 0x80 } ? 2 : 24
    shortest = length - slack
    longest = length + slack
  }

  /// Whether `word` of `text` can be the word that is left open, misspelt.
  func admits(_ word: UnknownWord, in text: NumberedText) -> Bool {
    word.letter == letter && word.bytes.count >= Int(shortest) && word.bytes.count <= Int(longest)
      && text.number(at: word.index + Int(otherOffset)) == other
  }
}
