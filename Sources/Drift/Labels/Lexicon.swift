import Diagnostics

/// The small words of a language that the comparison of labels knows.
struct Lexicon: Sendable {
  /// Words that carry no meaning of their own.
  let light: Set<String>

  /// Words that stand between the parts of a list.
  let conjunctions: Set<String>

  /// Words that turn a meaning round: never dropped, never taken for misspellings.
  ///
  /// One that ends with an apostrophe is the beginning of a word.
  let negations: Set<String>

  /// What the language calls the platforms of apps, and what English does.
  var platforms: [String: String] = [:]

  /// Words that follow a noun to say what English says before it.
  var postpositions: Set<String> = []

  /// The words of `language`; those of English where it is not known.
  static func of(_ language: Language) -> Lexicon {
    let primary = language.rawValue.prefix { $0 != "-" }.lowercased()
    return known[primary] ?? english
  }

  private static let known: [String: Lexicon] = [
    "bn": bengali, "de": german, "en": english, "es": spanish, "fr": french, "gu": gujarati, "hi": hindi, "it": italian,
    "kn": kannada, "ml": malayalam, "mr": marathi, "pa": punjabi, "pt": portuguese, "ta": tamil, "te": telugu,
    "ur": urdu,
  ]

  func isNegation(_ token: Token) -> Bool {
    if negations.contains(token.folded) || token.folded.hasSuffix("n't") { return true }
    guard let apostrophe = token.folded.firstIndex(of: "'") else { return false }
    return negations.contains(String(token.folded[...apostrophe]))
  }

  /// Whether `token` may stand between the labels of a sentence: separators, quotes, light words.
  func isFree(_ token: Token) -> Bool {
    !token.isWord || light.contains(token.folded) || conjunctions.contains(token.folded)
  }

  /// Whether `token` parts one label of a sentence from the next.
  func isSeparator(_ token: Token) -> Bool {
    token.isComma || token.text == "/" || conjunctions.contains(token.folded)
  }

  /// `tokens` without light words and hyphens; all of them where nothing else is there.
  func core(of tokens: ArraySlice<Token>) -> [Token] {
    let core = tokens.filter { !$0.isDash && !light.contains($0.folded) }
    return core.isEmpty ? Array(tokens) : core
  }
}
