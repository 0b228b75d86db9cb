import Diagnostics

/// The name that every directive starts with, and what is taken for a misspelling of it.
///
/// A misspelt comment would silently check nothing, so whatever comes near is an error.
enum DirectiveName {
  static let name = "lockstep"

  /// Two edits: `lockstp`, `lock-step`, `lockstpe`; three would take in words of prose.
  private static let tolerance = 2

  /// No misspelling has more bytes, even where each of its characters takes four.
  private static let longest = 4 * (name.utf8.count + ":variants".utf8.count + tolerance)

  private static let letters = Array(name)
  private static let spellings = Verb.allCases.map { ($0, Array("\(name):\($0.rawValue)")) }

  /// Whether `word` was likely meant to be the name.
  static func resembles(_ word: some StringProtocol) -> Bool {
    word.utf8.count <= longest && isNear(Array(word.lowercased()), letters, tolerance: tolerance)
  }

  /// How many of `words` spell a directive's first word wrongly, and which they were meant to be:
  /// `lockstep cases`, `lock step:cases`, `lockstep-cases`, `lockstep : cases`.
  static func misspelling(in words: [Word]) -> (count: Int, meant: Verb)? {
    var written: [Character] = []
    for (index, word) in words.prefix(3).enumerated() {
      if word.text.utf8.count > longest { return nil }
      written += Array(word.text.lowercased())
      // Far cheaper than a distance, and enough for nearly every remark.
      if !hasLettersOfName(written) { continue }
      for (verb, spelling) in spellings {
        // One edit for the shortest verbs: "lockstep and" is two from `lockstep:end`.
        let tolerance = verb.rawValue.utf8.count > 3 ? tolerance : 1
        if isNear(written, spelling, tolerance: tolerance) { return (index + 1, verb) }
      }
    }
    return nil
  }

  /// Whether no more letters of the name are missing than edits can take away.
  private static func hasLettersOfName(_ word: [Character]) -> Bool {
    letters.count { !word.contains($0) } <= tolerance
  }

  private static func isNear(_ word: [Character], _ wanted: [Character], tolerance: Int) -> Bool {
    // The first test spares every ordinary comment the second.
    abs(word.count - wanted.count) <= tolerance && editDistance(from: word, to: wanted) <= tolerance
  }
}
