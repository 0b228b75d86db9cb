import SwiftSyntax

/// What a call that makes a label says of it.
struct LocalizedText {
  /// The text in the language of the source: the default value, or else the key; `nil` where neither is a text.
  let text: ExprSyntax?

  /// The key of the catalogue and where it stands; `nil` where it is no literal, or where the text is not looked up.
  let key: (name: String, place: ExprSyntax)?

  /// The table that the call names.
  let table: String?

  /// Whether the text is shown as it is.
  let isVerbatim: Bool
}
