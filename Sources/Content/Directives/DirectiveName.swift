import Diagnostics

/// The name that every directive starts with, and what is taken for a misspelling of it.
///
/// A misspelt comment would silently check nothing, so whatever comes near is an error.
enum DirectiveName {
  static let name = "lockstep"

  /// Two edits: `lockstp`, `lock-step`, `lockstpe`; three would take in words of prose.
  private static let tolerance = 2

  /// Whether `word` was likely meant to be the name.
  static func resembles(_ word: some StringProtocol) -> Bool {
    isNear(word.lowercased(), name, tolerance: tolerance)
  }

  /// How many of `words` spell a directive's first word wrongly, and which they were meant to be:
  /// `lockstep cases`, `lock step:cases`, `lockstep-cases`, `lockstep : cases`.
  static func misspelling(in words: [Word]) -> (count: Int, meant: Verb)? {
    for count in 1...3 where count <= words.count {
      let written = words[..<count].map { $0.text.lowercased() }.joined()
      if let verb = Verb.allCases.first(where: { resembles(written, $0) }) { return (count, verb) }
    }
    return nil
  }

  /// One edit for the shortest verbs: "lockstep and" is two from `lockstep:end`.
  private static func resembles(_ word: String, _ verb: Verb) -> Bool {
    isNear(word, "\(name):\(verb.rawValue)", tolerance: verb.rawValue.count > 3 ? tolerance : 1)
  }

  private static func isNear(_ word: String, _ wanted: String, tolerance: Int) -> Bool {
    // The first test spares every ordinary comment the second.
    abs(word.count - wanted.count) <= tolerance && editDistance(from: Array(word), to: Array(wanted)) <= tolerance
  }
}
