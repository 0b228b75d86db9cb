/// The words that a page has beside those of the writer, in one language.
public struct HTMLWords: Hashable, Sendable {
  /// What stands above a callout, by the word in GitHub's mark: `note`, `tip`, `important`, `warning`, `caution`.
  public var callouts: [String: String]

  /// What is read out for the link from a footnote back to where it is referred to.
  public var backToText: String

  /// The words `callouts` and `backToText`.
  public init(callouts: [String: String], backToText: String) {
    self.callouts = callouts
    self.backToText = backToText
  }

  /// Those of GitHub.
  public static let english = HTMLWords(
    callouts: [
      "note": "Note", "tip": "Tip", "important": "Important", "warning": "Warning", "caution": "Caution",
    ],
    backToText: "Back to content")
}
