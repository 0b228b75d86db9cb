import Diagnostics
import Facts

/// A place in text that no directive binds where a label seems to be meant, but not said.
public struct ProseFinding: Sendable {
  /// What was found.
  enum Kind: Sendable {
    /// A label but for one word: `written` is that word, and `expected` what the label has in its place. Several cases
    /// may share the label.
    case nearMiss([Label], written: Mention, expected: String)
    /// The label that a case had, and whether it is set off as a label is: bold, or in quotation marks; in headings it
    /// never is.
    case retired(RetiredLabel, isMarked: Bool)
  }

  let kind: Kind

  /// The whole text that is taken for a label.
  let mention: Mention

  /// The language of the article.
  let language: Language

  /// The key of the word that a near miss misspells, as ``WordReader`` has it; 0 elsewhere.
  let word: UInt64
}
