public import Diagnostics

/// What a catalogue holds under one key.
public struct CatalogEntry: Hashable, Sendable {
  /// Where the key stands.
  public let range: SourceRange

  /// Whether the text is to be translated; otherwise it is the same in every language.
  public let isTranslatable: Bool

  /// The texts by their languages.
  public let texts: [Language: CatalogText]

  /// The entry with `texts` under the key at `range`.
  public init(texts: [Language: CatalogText], isTranslatable: Bool = true, at range: SourceRange) {
    self.texts = texts
    self.isTranslatable = isTranslatable
    self.range = range
  }
}
