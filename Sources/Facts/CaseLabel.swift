public import Diagnostics

/// What the source text says of the label that a reader sees for a case.
public enum CaseLabel: Hashable, Codable, Sendable {
  /// The text is known; the range is that of the literal which says it.
  case text(String, at: SourceRange)
  /// The case has no label and says so: `nil`.
  case none(at: SourceRange)
  /// The expression at the range yields a label that cannot be known without running it.
  case unreadable(at: SourceRange)
  /// The branches of `#if` give different labels, in the order of the source text.
  case differing([ConditionalLabel])
  /// The text depends on the device or on a number, in a catalogue; at least one form, the commonest first.
  case varying([LabelForm])
  /// The app has no text in the language, as the catalogue's entry at the range shows; `reason` ends the sentence "it is".
  case untranslated(reason: String, at: SourceRange)

  /// The texts that are known, the commonest first.
  public var forms: [LabelForm] {
    switch self {
    case .text(let text, let range): [LabelForm(text, at: range)]
    case .varying(let forms): forms
    case .none, .unreadable, .differing, .untranslated: []
    }
  }

  /// The text, where it is known; the commonest of several.
  public var text: String? {
    switch self {
    case .text(let text, _): text
    case .varying(let forms): forms.first?.text
    case .none, .unreadable, .differing, .untranslated: nil
    }
  }
}
