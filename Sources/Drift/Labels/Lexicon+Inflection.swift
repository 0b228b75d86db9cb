extension Lexicon {
  /// Whether `word` and `other` are forms of one word: they differ in their endings only.
  ///
  /// In languages without a list of endings, the last letter may be one.
  func isInflection(_ word: String, of other: String) -> Bool {
    let common = zip(word, other).prefix { $0 == $1 }.count
    let (ending, otherEnding) = (word.dropFirst(common), other.dropFirst(common))
    // What is left of a word without its ending is most of it.
    guard common >= 2, ending.count <= 3, otherEnding.count <= 3 else { return false }
    guard !endings.isEmpty else { return ending.count <= 1 && otherEnding.count <= 1 }
    return endings.contains(String(ending)) && endings.contains(String(otherEnding))
  }
}
