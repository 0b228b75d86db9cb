/// What one list says of one case.
public enum CoverageState: Hashable, Sendable {
  /// It says the label.
  case exact
  /// It says the label in other words or letters.
  case relaxed(Relaxation)
  /// It is a list of some of the cases, for this reason, and says nothing of this one.
  case partial(reason: String)
  /// Its directive leaves the case out; `word` is what does so: `only`, `except`, or the name of a static array.
  case leftOut(word: String)
  /// It says what was the label once.
  case retired(text: String)
  /// It says the label, but struck out.
  case struckOut
  /// It does not say the label, for which the app has no text in the language of the article.
  case untranslated(reason: String)
  /// The case has no label that a list could say, or none that is known.
  case unlabelled
  /// It should say the label, and does not.
  case missing

  /// How a text differs from the label that it is taken for.
  public enum Relaxation: Hashable, Sendable {
    /// In upper and lower case only.
    case letterCase
    /// In light words, hyphens or invisible characters only.
    case lightWords
    /// It is the label in another language of the site.
    case otherLanguage(written: String)
    /// By a misspelt word: `written` for `expected`.
    case misspelt(written: String, expected: String)
  }
}
