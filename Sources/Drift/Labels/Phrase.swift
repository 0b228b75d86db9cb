/// Neighbouring tokens, and the keys by which they are compared with a label.
struct Phrase: Sendable {
  /// The tokens, without marks at the end that only close a sentence, an item or a cell.
  let tokens: ArraySlice<Token>

  /// The tokens that carry the meaning, as the loose key has them.
  let core: [Token]

  init(_ tokens: ArraySlice<Token>, lexicon: Lexicon) {
    var tokens = tokens
    while tokens.count > 1, let last = tokens.last, last.isTrailing { tokens.removeLast() }
    self.tokens = tokens
    self.core = lexicon.core(of: tokens)
  }

  /// Equal where the visible text is, but for typography; Swift compares strings by canonical equivalence.
  var exact: String { Self.join(tokens) { $0.text } }

  /// ``exact`` without difference of upper and lower case.
  var folded: String { Self.join(tokens) { $0.folded } }

  /// ``folded`` without light words, hyphens and invisible characters.
  var loose: String { core.map(\.loose).joined(separator: " ") }

  /// The same without quotes around it.
  func unquoted(lexicon: Lexicon) -> Phrase? {
    guard let first = tokens.first, first.isQuote else { return nil }
    var inner = tokens.dropFirst()
    while let last = inner.last, last.isQuote || last.isTrailing { inner.removeLast() }
    return inner.isEmpty ? nil : Phrase(inner, lexicon: lexicon)
  }

  /// UTF-8 offsets from the first token to the last.
  var range: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static func join(_ tokens: ArraySlice<Token>, _ text: (Token) -> String) -> String {
    var joined = ""
    for token in tokens {
      if token.isSpaced, !joined.isEmpty { joined += " " }
      joined += text(token)
    }
    return joined
  }
}
