public import Diagnostics

/// A label that the app had, and has no more, as the lock remembers it.
public struct RetiredLabel: Hashable, Sendable {
  /// The text that readers saw.
  public let text: String

  /// The language of the text.
  public let language: Language

  /// The case that had it, with its enum: `RejectionReason.other`.
  public let symbol: String

  /// The label that the case has now, and where; `nil` where the case is gone.
  public let successor: LabelForm?

  /// Where the lock remembers it.
  public let range: SourceRange

  /// The label `text` that `symbol` had.
  public init(_ text: String, in language: Language, of symbol: String, successor: LabelForm?, at range: SourceRange) {
    self.text = text
    self.language = language
    self.symbol = symbol
    self.successor = successor
    self.range = range
  }
}
