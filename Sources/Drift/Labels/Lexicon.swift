import Diagnostics

/// The small words of a language that the comparison of labels knows, as the loose key has them.
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

  /// Whether sentences end with their verb, so that words follow the last label of a list.
  var isVerbFinal = false

  /// What forms of one word may differ in at their ends; empty where it is not known.
  var endings: Set<String> = []

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
    let word = token.loose
    if negations.contains(word) || word.hasSuffix("n't") { return true }
    return word.firstIndex(of: "'").map { negations.contains(String(word[...$0])) } ?? false
  }

  /// Whether `token` carries no meaning of its own.
  func isLight(_ token: Token) -> Bool { light.contains(token.loose) }

  /// Whether `token` may stand between the labels of a sentence: separators, quotes, light words.
  func isFree(_ token: Token) -> Bool {
    !token.isWord || isLight(token) || conjunctions.contains(token.loose)
  }

  /// Whether `token` parts one label of a sentence from the next.
  func isSeparator(_ token: Token) -> Bool {
    token.isComma || token.text == "/" || conjunctions.contains(token.loose)
  }

  /// `tokens` without light words and hyphens; all of them where nothing else is there.
  func core(of tokens: ArraySlice<Token>) -> [Token] {
    let core = tokens.filter { !$0.isDash && !isLight($0) }
    return core.isEmpty ? Array(tokens) : core
  }
}
