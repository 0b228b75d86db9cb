public import Diagnostics

/// What the source text says of the label that a reader sees for a case.
public enum CaseLabel: Hashable, Sendable {
  /// The text is known; the range is that of the literal which says it.
  case text(String, at: SourceRange)
  /// The case has no label and says so: `nil`.
  case none(at: SourceRange)
  /// The expression at the range yields a label that cannot be known without running it.
  case unreadable(at: SourceRange)
  /// The branches of `#if` give different labels, in the order of the source text.
  case differing([ConditionalLabel])

  /// The text, where it is known.
  public var text: String? {
    if case .text(let text, _) = self { text } else { nil }
  }
}
