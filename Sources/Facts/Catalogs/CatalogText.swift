public import Diagnostics

/// What a catalogue holds under one key in one language.
public struct CatalogText: Hashable, Sendable {
  /// The text, or its forms by device and number, the commonest first; none where there is no text yet.
  public let forms: [LabelForm]

  /// How far its translation has come, in the catalogue's word, where the app does not show it yet: `new`.
  public let unfinishedState: String?

  /// Where it stands.
  public let range: SourceRange

  /// The text `forms`, at `range`.
  public init(_ forms: [LabelForm], unfinishedState: String? = nil, at range: SourceRange) {
    self.forms = forms
    self.unfinishedState = unfinishedState
    self.range = range
  }
}
