import Content
import Diagnostics

extension Rule {
  /// LS504: the article of the main language has changed since this translation of it was made.
  ///
  /// An article that does not say of which version it is a translation is not looked at.
  static let staleTranslation = Rule(.staleTranslation) { (comparisons: Comparisons) in
    guard let main = comparisons.languages.first else { return [] }
    let translations = comparisons.articles.filter { $0.frontMatter.translationOf != nil && $0.language != main }
    if translations.isEmpty { return [] }
    let sources = Dictionary(comparisons.articles.filter { $0.language == main }.map { ($0.path, $0) }) { $1 }
    return translations.compactMap { translation -> Diagnostic? in
      let path = String(translation.path.dropFirst(translation.language.rawValue.count + 1))
      guard let written = translation.frontMatter.translationOf, let source = sources[path],
        written.text != source.version
      else { return nil }
      let range = translation.source.range(written.bytes)
      return Diagnostic(
        .staleTranslation, "'\(source.source.path)' has changed since it was translated; it is \(source.version) now",
        at: range, language: translation.language,
        notes: [
          Note("the article that it is a translation of", at: source.source.range(source.frontMatter.title.bytes))
        ],
        fixes: [
          Fix(
            .review, "replace '\(written.text)' with '\(source.version)' once the translation is true again",
            edits: [Edit(replacing: range, with: source.version)])
        ])
    }
  }
}
