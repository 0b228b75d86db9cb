import Content
import Diagnostics

extension Rule {
  /// LS503: an article is published in one language of the site and not in another.
  ///
  /// What is published counts: a draft is there for nobody. `noindex` speaks to search engines, not to readers. A site
  /// has one page for addresses that lead nowhere.
  static let missingTranslation = Rule(.missingTranslation) { (comparisons: Comparisons) in
    let languages = comparisons.languages
    guard languages.count > 1 else { return [] }
    var translations: [Substring: [Language: Article]] = [:]
    for article in comparisons.articles {
      translations[article.path(besides: languages.first), default: [:]][article.language] = article
    }
    return translations.compactMap { path, articles in
      let missing = languages.filter { articles[$0] == nil }
      guard !missing.isEmpty, path != "404.md", let there = languages.lazy.compactMap({ articles[$0] }).first else {
        return nil
      }
      let title = there.frontMatter.title
      let folder = there.source.path.dropLast(there.path.count)
      let files = missing.map { "'\(folder)\($0 == languages.first ? "" : "\($0.rawValue)/")\(path)'" }
      return Diagnostic(
        .missingTranslation,
        "'\(title.text)' is not there in \(missing.map(\.name).joined(separator: ", ")), as "
          + files.joined(separator: ", "),
        at: there.source.range(title.bytes), symbol: String(path), language: missing.first)
    }
  }
}

extension Article {
  /// The path, relative to the folder of its language, where `main` is that of the root.
  fileprivate func path(besides main: Language?) -> Substring {
    language == main ? path[...] : path.dropFirst(language.rawValue.count + 1)
  }
}
