/// How many slips a word may have and still be that word.
enum SpellingTolerance {
  /// None in words of up to three letters, one in up to seven, two in longer ones.
  static func edits(in letters: Int) -> Int {
    switch letters {
    case ..<4: 0
    case ..<8: 1
    default: 2
    }
  }
}
