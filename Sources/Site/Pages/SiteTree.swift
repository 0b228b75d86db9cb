public import Content
public import Diagnostics

/// All pages of a site, with what each must know of the others: routes, sections, neighbours.
public struct SiteTree: Sendable {
  /// What `lockstep.yml` says of the site.
  public let settings: SiteSettings

  /// The pages, in the order of their articles' paths.
  public let pages: [Page]

  /// The files that are published as they are, by their paths in the content folder.
  public let assets: Set<String>

  /// The old URLs that lead to pages.
  let redirects: [Redirect]

  let sections: [Section.ID: Section]
  private let pagesByPath: [String: Int]
  private let pagesByURL: [String: Int]

  /// Puts `articles` and `assets` in their places.
  ///
  /// - Returns: The tree, and what cannot stand side by side: two things at one URL, those of `theme` among them.
  public static func make(
    articles: [Article], assets: [String], theme: Theme = .builtIn, content: ContentSettings, settings: SiteSettings
  ) -> (tree: SiteTree, diagnostics: [Diagnostic]) {
    let pages = articles.map { article in
      let folder = article.language == content.mainLanguage ? nil : article.language.rawValue
      return Page(article, style: settings.urls, languageFolder: folder)
    }
    let aliases = pages.enumerated().map { Redirect.all(to: $0, of: $1.article) }
    let tree = SiteTree(
      settings: settings, pages: pages, assets: Set(assets), redirects: aliases.flatMap(\.redirects))
    let faults = pages.compactMap(Route.fault(inSlugOf:)) + aliases.flatMap(\.diagnostics)
    return (tree, faults + tree.collisions(with: theme, content: content))
  }

  private init(settings: SiteSettings, pages: [Page], assets: Set<String>, redirects: [Redirect]) {
    self.settings = settings
    self.pages = pages
    self.assets = assets
    self.redirects = redirects
    sections = SectionTree(pages).sections
    pagesByPath = Dictionary(pages.enumerated().map { ($1.article.path, $0) }) { first, _ in first }
    let urls = pages.enumerated().map { ($1.route.url, $0) } + redirects.map { ($0.route.url, $0.page) }
    pagesByURL = Dictionary(urls) { first, _ in first }
  }

  /// The index of the page whose article is at `path` in the content folder.
  public func page(atPath path: String) -> Int? { pagesByPath[path] }

  /// The index of the page at `url`, a path under the site's root, or that it leads to.
  public func page(atURL url: String) -> Int? { pagesByURL[url] }

  /// The index of the start page in `language`.
  func home(in language: Language) -> Int? {
    sections[Section.ID(language: language, folders: [])]?.index
  }

  /// The URL of the page at `index` as links on the site spell it, from the root of its host.
  public func url(ofPage index: Int) -> String { url(of: pages[index].route) }

  /// The URL of `route` as links on the site spell it, from the root of its host.
  public func url(of route: Route) -> String { (settings.base?.path ?? "") + route.url }

  /// Where the page that shows the site's coverage is published; `nil` where there is none.
  public var coverageRoute: Route? {
    settings.showsCoverage ? Route(page: ["coverage"], style: settings.urls) : nil
  }
}
