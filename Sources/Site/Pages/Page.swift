public import Content

/// An article in its place on the site.
///
/// An object, since it is passed on by all that is said of other pages.
public final class Page: Sendable {
  /// What it shows.
  public let article: Article

  /// Where it is published.
  public let route: Route

  /// The folders that it stands in, without that of its language; an `index.md` is in the folder that it is the page of.
  public let folders: [String]

  /// Whether it is the page of its folder.
  public let isIndex: Bool

  init(_ article: Article, style: URLStyle, languageFolder: String?) {
    self.article = article
    route = Route(of: article, style: style)
    var folders = article.path.split(separator: "/").map(String.init)
    isIndex = folders.popLast() == "index.md"
    if let languageFolder, folders.first == languageFolder { folders.removeFirst() }
    self.folders = folders
  }

  /// Whether it is the start page of its language.
  public var isHome: Bool { isIndex && folders.isEmpty }

  /// Whether it is what readers find where there is nothing.
  public var isNotFound: Bool { article.path == Route.notFound.article }

  /// Whether search engines may list it.
  public var isListed: Bool { !isNotFound && !article.frontMatter.isHiddenFromSearchEngines }

  /// The title that its front matter gives it.
  public var title: String { article.frontMatter.title.text }
}
