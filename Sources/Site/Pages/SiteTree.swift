public import Content
public import Diagnostics
import Markdown
public import YAML

/// All pages of a site, with what each must know of the others: routes, sections, neighbours.
///
/// An object, since each page that is rendered holds it.
public final class SiteTree: Sendable {
  /// What `lockstep.yml` says of the site.
  public let settings: SiteSettings

  /// The language of the site's root.
  public let mainLanguage: Language

  /// The languages that there are pages in, the main one first.
  let languages: [Language]

  /// The pages, in the order of their articles' paths; then those that stand in for others.
  public let pages: [Page]

  /// The files that are published as they are, by their paths in the content folder.
  public let assets: Set<String>

  /// How large the images among them are, where that is known.
  let imageSizes: [String: ImageSize]

  /// The old URLs that lead to pages.
  let redirects: [Redirect]

  /// The headings that have moved, by the pages that had them and those that have them.
  private let formerHeadings: [Int: [FormerHeading]]

  /// All sections, each at its number.
  let sections: [Section]

  /// What menus may list of each section.
  let navigationLists: NavigationLists

  /// The texts that articles say by their names.
  let variables: Variables

  /// The keys of the team's own that articles may have.
  private let extraKeys: [ExtraKey]

  /// The words that the theme says.
  let strings: ThemeStrings

  /// Where the feed of what changed is published, in each language that has one.
  let feeds: [Language: Route]

  private let options: [Language: HTMLOptions]

  /// Which pages are the same article in several languages.
  let translations: Translations

  private let drafts: [String: Article]
  private let sectionsOfPages: [Int]
  private let urls: [String]
  private let homes: [Language: Int]
  private let escapedURLs: [EscapedURL]
  private let pagesByPath: [String: Int]
  private let pagesByPathBytes: [[UInt8]: Int]
  private let pagesByURL: [String: Int]

  /// Puts `articles` and `assets` in their places; `drafts` have none.
  ///
  /// `changes` are the days on which files were changed last, for articles that do not say it themselves.
  ///
  /// - Returns: The tree, and what cannot stand side by side: two things at one URL, those of `theme` among them.
  public static func make(
    articles: [Article], drafts: [Article] = [], assets: [String], imageSizes: [String: ImageSize] = [:],
    theme: Theme = .builtIn,
    strings: ThemeStrings? = nil, changes: [String: CalendarDate] = [:], content: ContentSettings,
    settings: SiteSettings
  ) -> (tree: SiteTree, diagnostics: [Diagnostic]) {
    let pages = articles.map { article in
      Page(
        article, style: settings.urls, updated: article.frontMatter.updated ?? changes[article.source.path], in: content
      )
    }
    let aliases = pages.enumerated().map { Redirect.all(to: $0, of: $1.article) }
    let redirects = aliases.flatMap(\.redirects)
    let fallbacks = settings.showsFallbacks ? Self.fallbacks(for: pages, beside: redirects, content, settings) : []
    let former = formerHeadings(of: pages, beside: redirects)
    let tree = SiteTree(
      settings: settings, pages: pages + fallbacks, drafts: drafts, content: content,
      strings: strings ?? theme.strings(in: content.languages).strings, assets: Set(assets),
      imageSizes: imageSizes, redirects: redirects,
      formerHeadings: former.headings)
    let faults =
      pages.compactMap(Route.fault(inSlugOf:)) + aliases.flatMap(\.diagnostics) + former.diagnostics
      + articles.flatMap { $0.frontMatter.faults(ofExtraIn: $0.source, declared: content.extra) }
    return (
      tree, faults + [tree.contactFault].compactMap(\.self) + tree.collisions(with: theme, content: content)
    )
  }

  /// The articles of the main language in the places of those that another language of the site lacks.
  ///
  /// A language in which there is no article yet is none of the site's; what has the URL already keeps it.
  private static func fallbacks(
    for pages: [Page], beside redirects: [Redirect], _ content: ContentSettings, _ settings: SiteSettings
  ) -> [Page] {
    let taken = Set(pages.map(\.route.file) + redirects.map(\.route.file))
    let paths = Set(pages.map(\.path))
    let languages = content.languages.dropFirst().filter { language in pages.contains { $0.language == language } }
    return languages.flatMap { language in
      pages.filter { $0.language == content.mainLanguage && !$0.isNotFound }.compactMap { page -> Page? in
        let fallback = Page(fallback: page, in: language, style: settings.urls, of: content)
        return paths.contains(fallback.path) || taken.contains(fallback.route.file) ? nil : fallback
      }
    }
  }

  private init(
    settings: SiteSettings, pages: [Page], drafts: [Article], content: ContentSettings, strings: ThemeStrings,
    assets: Set<String>,
    imageSizes: [String: ImageSize],
    redirects: [Redirect], formerHeadings: [FormerHeading]
  ) {
    var headings = Dictionary(grouping: formerHeadings, by: \.formerPage)
    for heading in formerHeadings where !heading.isAtHome { headings[heading.page, default: []].append(heading) }
    self.formerHeadings = headings
    let languages = content.languages
    variables = content.variables
    extraKeys = content.extra
    self.imageSizes = imageSizes
    self.strings = strings
    mainLanguage = languages.first ?? .english
    let written = Set(pages.map(\.language))
    self.languages = languages.filter(written.contains)
    let dated = Set(pages.filter { $0.updated != nil && !$0.isFallback }.map(\.language))
    feeds =
      settings.base == nil
      ? [:] : Dictionary(uniqueKeysWithValues: dated.map { ($0, Route(feedOf: $0, main: languages.first)) })
    options = Dictionary(languages.map { ($0, HTMLOptions(for: $0, saying: strings)) }) { first, _ in first }
    self.settings = settings
    self.pages = pages
    self.drafts = Dictionary(drafts.map { ($0.path, $0) }) { first, _ in first }
    self.assets = assets
    self.redirects = redirects
    let tree = SectionTree(pages)
    sections = tree.sections
    navigationLists = NavigationLists(sections, order: pages.map { $0.article.frontMatter.order ?? .max })
    sectionsOfPages = tree.numbersOfPages
    translations = Translations(pages, languages: languages)
    homes = Dictionary(
      sections.filter(\.folders.isEmpty).compactMap { section in section.index.map { (section.language, $0) } }
    ) { first, _ in first }
    let basePath = settings.base?.path ?? ""
    self.urls = pages.map { basePath.isEmpty ? $0.route.url : basePath + $0.route.url }
    escapedURLs = self.urls.map(EscapedURL.init)
    pagesByPathBytes = Dictionary(pages.enumerated().map { (Array($1.path.utf8), $0) }) { first, _ in first }
    pagesByPath = Dictionary(pages.enumerated().map { ($1.path, $0) }) { first, _ in first }
    let urls = pages.enumerated().map { ($1.route.url, $0) } + redirects.map { ($0.route.url, $0.page) }
    pagesByURL = Dictionary(urls) { first, _ in first }
  }

  /// The articles that are published, each once.
  public var articles: [Article] { pages.filter { !$0.isFallback }.map(\.article) }

  /// The index of the page whose article is, or would be, at `path` in the content folder.
  public func page(atPath path: String) -> Int? { pagesByPath[path] }

  /// The index of the page whose article is at the path of these bytes.
  func page(atPath path: [UInt8]) -> Int? { pagesByPathBytes[path] }

  /// The article at `path` in the content folder, or in the folder there, that is left out as a draft.
  func draft(atPath path: String) -> Article? { drafts[path] ?? drafts["\(path)/index.md"] }

  /// The article that would be published at `url`, a path under the site's root, if it were no draft.
  func draft(atURL url: String) -> Article? {
    drafts.values.filter { Route(of: $0, at: $0.path, style: settings.urls).url == url }.min { $0.path < $1.path }
  }

  /// The index of the page at `url`, a path under the site's root, or that it leads to.
  public func page(atURL url: String) -> Int? { pagesByURL[url] }

  /// How the articles of pages in `language` are written.
  func options(in language: Language) -> HTMLOptions { options[language] ?? .page }

  /// The headings that the page at `index` had, or has, and that have moved.
  func formerHeadings(ofPage index: Int) -> [FormerHeading] {
    formerHeadings.isEmpty ? [] : formerHeadings[index, default: []]
  }

  /// What `article` has under the keys of the team's own.
  func extra(of article: Article) -> [String: String] {
    if extraKeys.isEmpty || article.frontMatter.extra.isEmpty { return [:] }
    return Dictionary(
      extraKeys.compactMap { key in article.frontMatter.extra(key.name).map { (key.name, $0) } }
    ) { first, _ in first }
  }

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
