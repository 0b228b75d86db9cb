public import Content
public import Diagnostics
public import YAML

/// An article in its place on the site.
///
/// An object, since it is passed on by all that is said of other pages.
public final class Page: Sendable {
  /// What it shows.
  public let article: Article

  /// The language of its place: that of the article, or the one whose readers find the article of the main language here,
  /// for want of one of their own.
  public let language: Language

  /// The path that the article has, or that it would have in this language; relative to the content folder.
  public let path: String

  /// Where it is published.
  public let route: Route

  /// The day of its article's last change; `nil` where nobody knows it.
  public let updated: CalendarDate?

  /// The folders that it stands in, without that of its language; an `index.md` is in the folder that it is the page of.
  public let folders: [String]

  /// Whether it is the page of its folder.
  public let isIndex: Bool

  /// The page of `article` in the place of its own.
  init(_ article: Article, style: URLStyle, updated: CalendarDate?, in content: ContentSettings) {
    self.updated = updated
    self.article = article
    language = article.language
    path = article.path
    route = Route(of: article, at: article.path, style: style)
    (folders, isIndex) = Self.place(of: article.path, in: language, content)
  }

  /// The article of `page`, of the main language, in the place of the one that `language` lacks.
  init(fallback page: Page, in language: Language, style: URLStyle, of content: ContentSettings) {
    let article = page.article
    self.article = article
    updated = page.updated
    self.language = language
    path = "\(language.rawValue)/\(article.path)"
    route = Route(of: article, at: path, style: style)
    (folders, isIndex) = Self.place(of: path, in: language, content)
  }

  private static func place(
    of path: String, in language: Language, _ content: ContentSettings
  ) -> (folders: [String], isIndex: Bool) {
    var folders = path.split(separator: "/").map(String.init)
    let isIndex = folders.popLast() == "index.md"
    if language != content.mainLanguage, folders.first == language.rawValue { folders.removeFirst() }
    return (folders, isIndex)
  }

  /// Whether it stands in for one that its language lacks.
  public var isFallback: Bool { language != article.language }

  /// Whether it is the start page of its language.
  public var isHome: Bool { isIndex && folders.isEmpty }

  /// Whether it is what readers find where there is nothing.
  public var isNotFound: Bool { article.path == Route.notFound.article }

  /// Whether search engines may list it; a page that stands in for another names the article's own page as the one to list.
  public var isListed: Bool { !isNotFound && !article.frontMatter.isHiddenFromSearchEngines }

  /// The title that its front matter gives it.
  public var title: String { article.frontMatter.title.text }
}
