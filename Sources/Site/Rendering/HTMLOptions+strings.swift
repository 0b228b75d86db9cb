import Diagnostics
import Markdown

extension HTMLOptions {
  /// Those of a page in `language`, which says what `strings` have for it.
  init(for language: Language, saying strings: ThemeStrings) {
    let callouts: [ThemeStrings.Own] = [.note, .tip, .important, .warning, .caution]
    self = .page
    words = HTMLWords(
      callouts: Dictionary(callouts.map { ($0.rawValue, strings.text($0, in: language)) }) { first, _ in first },
      backToText: strings.text(.backToText, in: language))
  }
}
