public import Content
public import Diagnostics
import Markdown

/// All pages of a site, with what each must know of the others: routes, sections, neighbours.
///
/// An object, since each page that is rendered holds it.
public final class SiteTree: Sendable {
  /// What `lockstep.yml` says of the site.
  public let settings: SiteSettings

  /// The pages, in the order of their articles' paths.
  public let pages: [Page]

  /// The files that are published as they are, by their paths in the content folder.
  public let assets: Set<String>

  /// The old URLs that lead to pages.
  let redirects: [Redirect]

  /// All sections, each at its number.
  let sections: [Section]

  private let sectionsOfPages: [Int]
  private let urls: [String]
  private let homes: [Language: Int]
  private let escapedURLs: [EscapedURL]
  private let pagesByPath: [String: Int]
  private let pagesByPathBytes: [[UInt8]: Int]
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
    let tree = SectionTree(pages)
    sections = tree.sections
    sectionsOfPages = tree.numbersOfPages
    homes = Dictionary(
      sections.filter(\.folders.isEmpty).compactMap { section in section.index.map { (section.language, $0) } }
    ) { first, _ in first }
    let basePath = settings.base?.path ?? ""
    self.urls = pages.map { basePath + $0.route.url }
    escapedURLs = self.urls.map(EscapedURL.init)
    pagesByPathBytes = Dictionary(pages.enumerated().map { (Array($1.article.path.utf8), $0) }) { first, _ in first }
    pagesByPath = Dictionary(pages.enumerated().map { ($1.article.path, $0) }) { first, _ in first }
    let urls = pages.enumerated().map { ($1.route.url, $0) } + redirects.map { ($0.route.url, $0.page) }
    pagesByURL = Dictionary(urls) { first, _ in first }
  }

  /// The index of the page whose article is at `path` in the content folder.
  public func page(atPath path: String) -> Int? { pagesByPath[path] }

  /// The index of the page whose article is at the path of these bytes.
  func page(atPath path: [UInt8]) -> Int? { pagesByPathBytes[path] }

  /// The index of the page at `url`, a path under the site's root, or that it leads to.
  public func page(atURL url: String) -> Int? { pagesByURL[url] }

  /// The index of the start page in `language`.
  func home(in language: Language) -> Int? { homes[language] }

  /// The number of the section that the page at `index` stands in.
  func section(ofPage index: Int) -> Int { sectionsOfPages[index] }

  /// The URL of the page at `index` as links on the site spell it, from the root of its host.
  public func url(ofPage index: Int) -> String { urls[index] }

  /// The URL of the page at `index`, escaped for pages that link to it.
  func escapedURL(ofPage index: Int) -> EscapedURL { escapedURLs[index] }

  /// The URL of `route` as links on the site spell it, from the root of its host.
  public func url(of route: Route) -> String { (settings.base?.path ?? "") + route.url }

  /// Where the page that shows the site's coverage is published; `nil` where there is none.
  public var coverageRoute: Route? {
    settings.showsCoverage ? Route(page: ["coverage"], style: settings.urls) : nil
  }
}
