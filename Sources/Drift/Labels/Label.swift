import Diagnostics
import Facts

/// The label of a case in one language, with its keys.
struct Label: Sendable {
  /// The case whose label it is.
  let fact: CaseFact

  /// The case with its enum, for people: `RejectionReason.other`.
  let symbol: String

  /// The label.
  let text: String

  /// The literal that says it.
  let range: SourceRange

  let phrase: Phrase
  let exact: String
  let folded: String
  let loose: String

  init(_ text: String, of fact: CaseFact, in enumFact: EnumFact, at range: SourceRange, lexicon: Lexicon) {
    self.fact = fact
    self.symbol = enumFact.symbol(of: fact)
    self.text = text
    self.range = range
    phrase = Phrase(Token.all(in: text)[...], lexicon: lexicon)
    exact = phrase.exact
    folded = phrase.folded
    loose = phrase.loose
  }

  /// The note that shows the label's side of a diagnostic.
  var definition: Note { Note("label defined here", at: range) }
}
