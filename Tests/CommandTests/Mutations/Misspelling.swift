import Diagnostics

/// A label with one thing wrong.
struct Misspelling {
  /// What is wrong.
  let what: String

  /// How the label is written then.
  let spelling: String

  /// What must be told of it.
  let code: Code

  private init(_ what: String, _ spelling: String, _ code: Code) {
    self.what = what
    self.spelling = spelling
    self.code = code
  }

  /// The ways to misspell `label`, a text in `language`.
  static func all(of label: String, in language: WorkshopLanguage) -> [Misspelling] {
    let words = label.split(separator: " ").map(String.init)
    guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }) else { return [] }
    let wrongWords =
      inLetters(of: words[longest], in: language) + (language == .hindi ? inMarks(of: words[longest]) : [])
      + [("another word", language.anotherWord)]
    let all = wrongWords.map { what, word in
      var copy = words
      copy[longest] = word
      return Misspelling(what, copy.joined(separator: " "), code(of: word, for: words[longest]))
    }
    return all + inNegations(of: words, in: language) + withoutNukta(label)
      + withInvisible(words, at: longest, in: language)
  }

  /// `label` with another second letter in its longest word, which is no form of that word; none for short words.
  static func ofSecondLetter(_ label: String, in language: WorkshopLanguage) -> [Misspelling] {
    let words = label.split(separator: " ").map(String.init)
    guard let word = words.max(by: { $0.count < $1.count }), word.count > 3 else { return [] }
    let wrong = String(word.prefix(1)) + String(language.anotherLetter) + String(word.dropFirst(2))
    return [Misspelling("another second letter", label.replacing(word, with: wrong), .unboundNearMiss)]
  }

  /// What is told where `written` stands in the place of `word`.
  ///
  /// One letter of a word of four is a slip, two are one in a word of eight; nobody mistakes the first letter, marks apart.
  private static func code(of written: String, for word: String) -> Code {
    let tolerance = word.count < 4 ? 0 : word.count < 8 ? 1 : 2
    let isNear = editDistance(from: Array(written), to: Array(word)) <= tolerance
    return isNear && written.unicodeScalars.first == word.unicodeScalars.first ? .nearMissLabel : .unknownLabel
  }

  /// One letter wrong in the middle of `word`.
  private static func inLetters(of word: String, in language: WorkshopLanguage) -> [(String, String)] {
    let letters = Array(word)
    let middle = letters.count / 2
    var swapped = letters
    swapped.swapAt(middle, letters[middle] == letters[middle - 1] ? middle + 1 : middle - 1)
    return [
      ("a letter left out", String(letters[..<middle] + letters[(middle + 1)...])),
      ("a letter twice", String(letters[...middle] + letters[middle...])),
      ("another letter", String(letters[..<middle] + [language.anotherLetter] + letters[(middle + 1)...])),
      ("two letters exchanged", String(swapped)),
    ]
  }

  /// One mark wrong in `word`, of those that stand on letters of Devanagari.
  private static func inMarks(of word: String) -> [(String, String)] {
    func dropping(_ mark: Unicode.Scalar) -> String? {
      guard let place = word.unicodeScalars.lastIndex(of: mark) else { return nil }
      var scalars = word.unicodeScalars
      scalars.remove(at: place)
      return String(scalars)
    }
    func exchanging(_ mark: Unicode.Scalar, for other: Unicode.Scalar) -> String? {
      guard word.unicodeScalars.contains(mark) else { return nil }
      return String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == mark ? other : $0 }))
    }
    let wrong: [(String, String?)] = [
      ("no anusvara", dropping("\u{902}")), ("no vowel sign", dropping("\u{93E}")),
      ("a short vowel", exchanging("\u{940}", for: "\u{93F}")), ("no virama", dropping("\u{94D}")),
    ]
    return wrong.compactMap { what, word in word.map { (what, $0) } }
  }

  /// The label without one of its nuktas: many writers leave them out, so that it is plain what is meant.
  private static func withoutNukta(_ label: String) -> [Misspelling] {
    var scalars = label.unicodeScalars
    guard let nukta = scalars.lastIndex(of: "\u{93C}") else { return [] }
    scalars.remove(at: nukta)
    return [Misspelling("no nukta", String(scalars), .nearMissLabel)]
  }

  /// The label with what nobody sees in the middle of a word.
  private static func withInvisible(
    _ words: [String], at index: Int, in language: WorkshopLanguage
  ) -> [Misspelling] {
    var words = words
    let half = words[index].count / 2
    words[index] = words[index].prefix(half) + String(language.invisible) + words[index].dropFirst(half)
    return [Misspelling("what nobody sees", words.joined(separator: " "), .invisibleCharacter)]
  }

  /// The label turned round.
  private static func inNegations(of words: [String], in language: WorkshopLanguage) -> [Misspelling] {
    var words = words
    if let negation = words.firstIndex(of: language.negation) {
      words.remove(at: negation)
      return [Misspelling("no negation", words.joined(separator: " "), .unknownLabel)]
    }
    guard words.count > 2 else { return [] }
    words.insert(language.negation, at: 1)
    return [Misspelling("a negation", words.joined(separator: " "), .unknownLabel)]
  }
}
