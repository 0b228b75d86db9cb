import Diagnostics

/// A case's label in another language of the site than the article's.
struct ForeignLabel: Sendable {
  /// What the app shows in that language.
  let said: Label

  /// The other language.
  let language: Language

  /// What the app shows in the article's language.
  let meant: Label
}
