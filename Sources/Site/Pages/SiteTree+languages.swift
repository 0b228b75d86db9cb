import Content
import Diagnostics

extension SiteTree {
  /// The absolute URL by which search engines shall know the page at `index`; `nil` where the site does not know its own.
  ///
  /// Of a page that stands in for another, that of the article's own page.
  func canonicalURL(ofPage index: Int) -> String? {
    let own = pages[index].isFallback ? page(atPath: pages[index].article.path) ?? index : index
    return settings.base.map { $0.origin + url(ofPage: own) }
  }

  /// The article of the page at `index` in each language that it is written in, for search engines; none where the site
  /// does not know its URL.
  ///
  /// What readers of other languages get is last, as `x-default`: the article of the main language, if there is one.
  func alternates(ofPage index: Int) -> [PageModel.Alternate] {
    guard let base = settings.base, !pages[index].isFallback, pages[index].isListed else { return [] }
    let all = translations.all(ofPage: index)
    let written = (all.isEmpty ? [index] : all).filter { !pages[$0].isFallback && pages[$0].isListed }
    guard let first = written.first else { return [] }
    func alternate(_ page: Int, _ language: String) -> PageModel.Alternate {
      .init(language: language, url: base.origin + url(ofPage: page))
    }
    return written.map { alternate($0, pages[$0].language.rawValue) } + [alternate(first, "x-default")]
  }

  /// The page at `index` in each language of the site that has it, for the reader; none where there is one.
  func languageLinks(ofPage index: Int) -> [PageModel.LanguageLink] {
    let all = translations.all(ofPage: index)
    if all.count < 2 { return [] }
    return all.map { page in
      .init(
        language: pages[page].language.rawValue, name: pages[page].language.ownName, url: url(ofPage: page),
        isCurrent: page == index)
    }
  }
}
