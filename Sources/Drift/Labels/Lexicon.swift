import Diagnostics

/// The small words of a language that the comparison of labels knows.
struct Lexicon: Sendable {
  /// Words that carry no meaning of their own.
  let light: Set<String>

  /// Words that stand between the parts of a list.
  let conjunctions: Set<String>

  /// Words that turn a meaning round: never dropped, never taken for misspellings.
  let negations: Set<String>

  /// What forms of one word may differ in at their ends; empty where it is not known.
  let endings: Set<String>

  /// The words of `language`; those of English where it is not known.
  static func of(_ language: Language) -> Lexicon {
    let primary = language.rawValue.prefix { $0 != "-" }.lowercased()
    return known[primary] ?? english
  }

  private static let english = Lexicon(
    light: ["a", "an", "the", "is", "are", "was", "were", "be", "your"],
    conjunctions: ["and", "or"],
    negations: ["not", "no", "non", "none", "never", "without", "cannot"],
    endings: [
      "", "s", "es", "'s", "d", "ed", "r", "er", "or", "ers", "ing", "e", "y", "ly", "ies", "ied", "ier", "al",
      "ion", "ive", "able", "n", "en",
    ])

  private static let known: [String: Lexicon] = [
    "en": english,
    "hi": Lexicon(
      light: ["है", "हैं", "था", "थी", "थे"],
      conjunctions: ["और", "या", "अथवा", "तथा", "एवं"],
      negations: ["नहीं", "न", "ना", "मत", "बिना"], endings: []),
  ]

  func isNegation(_ token: Token) -> Bool {
    negations.contains(token.folded) || token.folded.hasSuffix("n't")
  }

  /// Whether `token` may stand between the labels of a sentence: separators, quotes, light words.
  func isFree(_ token: Token) -> Bool {
    !token.isWord || light.contains(token.folded) || conjunctions.contains(token.folded)
  }

  /// Whether `token` parts one label of a sentence from the next.
  func isSeparator(_ token: Token) -> Bool {
    token.text == "," || token.text == ";" || token.text == "/" || conjunctions.contains(token.folded)
  }

  /// `tokens` without light words and hyphens; all of them where nothing else is there.
  func core(of tokens: ArraySlice<Token>) -> [Token] {
    let core = tokens.filter { !$0.isDash && !light.contains($0.folded) }
    return core.isEmpty ? Array(tokens) : core
  }
}
