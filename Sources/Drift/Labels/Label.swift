import Diagnostics
import Facts

/// The label of a case in one language, with its keys.
///
/// A constant that many readings, verdicts and matches share: a class, so that each holds a reference and no copy.
final class Label: Sendable {
  /// The case whose label it is.
  let fact: CaseFact

  /// The case with its enum, for people: `RejectionReason.other`.
  let symbol: String

  /// The label.
  let text: String

  /// The literal that says it.
  let range: SourceRange

  /// Whether it is a text of the article's language; otherwise the app shows that of another for want of one.
  let isTranslated: Bool

  let phrase: Phrase
  let exact: String
  let folded: String
  let loose: String

  init(
    _ text: String, of fact: CaseFact, in enumFact: EnumFact, at range: SourceRange, isTranslated: Bool = true,
    lexicon: Lexicon
  ) {
    self.fact = fact
    self.symbol = enumFact.symbol(of: fact)
    self.text = text
    self.range = range
    self.isTranslated = isTranslated
    phrase = Phrase(Token.all(in: text)[...], lexicon: lexicon)
    exact = phrase.exact
    folded = phrase.folded
    loose = phrase.loose
  }

  /// Whether it says what `label` does: the same text, or another form of the same case's label.
  func isForm(of label: Label) -> Bool {
    exact == label.exact || symbol == label.symbol && fact.range == label.fact.range
  }

  /// The note that shows the label's side of a diagnostic.
  var definition: Note { Note("label defined here", at: range) }
}
