/// Everything that the theme may say of one page.
///
/// Each value has its name in ``schema``, which is all that a template sees.
public struct PageModel: Sendable {
  /// The language of the page, as in BCP 47.
  public var language: String
  /// The words that the theme says, in the order of their names.
  public var strings: [String]
  /// The files of the theme, in the order of their names.
  public var assetURLs: [String]
  /// What the article has under the keys of the team's own.
  public var extra: [String: String] = [:]
  /// The language of the article, where that is another one: the page stands in for one that its language lacks.
  public var contentLanguage: String?
  /// The site's name.
  public var siteTitle: String
  /// The page's title, as its heading says it.
  public var title: String
  /// The id of that heading, where the article itself begins with it.
  public var titleID: String?
  /// The title for the browser's tab and for search engines, with the site's name in it.
  public var pageTitle: String
  /// What the page is about, in a sentence or two.
  public var description: String?
  /// The article, as HTML in UTF-8; its highest heading is `h2`.
  public var content: [UInt8]
  /// Whether this is the start page of its language.
  public var isHome: Bool
  /// Whether search engines may list it.
  public var isListed: Bool
  /// The day of its last change that readers care about, as `2026-03-01`.
  public var updated: String?
  /// The start page of the page's language, or of the site; `nil` where there is none.
  public var homeURL: String?
  /// The theme's style sheet.
  public var stylesheetURL: String
  /// The page's own absolute URL, where the site knows its own.
  public var canonicalURL: String?
  /// The article in each language that it is written in, if there are several.
  public var alternates: [Alternate]
  /// The page in each language of the site, if there are several.
  public var languages: [LanguageLink]
  /// The article as Markdown, for agents.
  public var markdownURL: String?
  /// The list of the site's articles, for agents.
  public var guideURL: String?
  /// The feed of what changed in the page's language.
  public var feedURL: String?
  /// What search engines are told of the page, as JSON-LD.
  public var structuredData: [UInt8]?
  /// The way from the start page to this page, which is the last.
  public var breadcrumbs: [Breadcrumb]
  /// The top level of the site without the start page; the section that the page belongs to holds its pages.
  public var navigation: [NavigationEntry]
  /// The headings of the page.
  public var contents: [ContentsEntry]
  /// The page before this one in its section.
  public var previous: Link?
  /// The page after this one in its section.
  public var next: Link?

  /// A page that has everything: what is left out of a page is said to be left out.
  public init(
    language: String, strings: [String] = [], assetURLs: [String] = [], contentLanguage: String? = nil,
    siteTitle: String, title: String,
    titleID: String?,
    pageTitle: String, description: String?,
    content: [UInt8], isHome: Bool, isListed: Bool, updated: String?, homeURL: String?, stylesheetURL: String,
    canonicalURL: String?, alternates: [Alternate] = [], languages: [LanguageLink] = [], markdownURL: String? = nil,
    guideURL: String? = nil, feedURL: String? = nil, structuredData: [UInt8]? = nil, breadcrumbs: [Breadcrumb],
    navigation: [NavigationEntry],
    contents: [ContentsEntry], previous: Link?, next: Link?
  ) {
    self.language = language
    self.strings = strings
    self.assetURLs = assetURLs
    self.contentLanguage = contentLanguage
    self.siteTitle = siteTitle
    self.title = title
    self.titleID = titleID
    self.pageTitle = pageTitle
    self.description = description
    self.content = content
    self.isHome = isHome
    self.isListed = isListed
    self.updated = updated
    self.homeURL = homeURL
    self.stylesheetURL = stylesheetURL
    self.canonicalURL = canonicalURL
    self.alternates = alternates
    self.languages = languages
    self.markdownURL = markdownURL
    self.guideURL = guideURL
    self.feedURL = feedURL
    self.structuredData = structuredData
    self.breadcrumbs = breadcrumbs
    self.navigation = navigation
    self.contents = contents
    self.previous = previous
    self.next = next
  }
}
