public import Diagnostics

/// What a catalogue has under a key.
public struct CatalogEntry: Hashable, Sendable {
  /// Where the key stands.
  public let range: SourceRange

  /// Whether the text of the source is meant for every language (`shouldTranslate` is `false`).
  public let isForEveryLanguage: Bool

  /// The text of each language that the entry speaks of: known, varying, unreadable where it has holes (`%@`), or
  /// untranslated.
  public let labels: [Language: CaseLabel]

  /// The entry whose key stands at `range`.
  public init(labels: [Language: CaseLabel], isForEveryLanguage: Bool = false, at range: SourceRange) {
    self.labels = labels
    self.isForEveryLanguage = isForEveryLanguage
    self.range = range
  }
}
