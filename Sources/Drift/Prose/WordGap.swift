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

  init(label: Int, position: Int, numbers: [Int32], word: Token) {
    self.label = label
    self.position = position
    self.numbers = numbers
    self.word = word
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
}
