package import Diagnostics
package import Markdown

/// Everything that the theme may say of one page.
///
/// Each value has its name in ``schema``, which is all that a template sees. An object, since every name reads it.
public final class PageModel: Sendable {
  /// The language of the page, as in BCP 47.
  public let language: String
  /// Where its lines begin, as HTML says it: `ltr` or `rtl`.
  public let direction: String
  /// The words that the theme says, in the order of their names.
  public let strings: [String]
  /// The files of the theme, in the order of their names.
  public let assetURLs: [String]
  /// What the article has under the keys of the team's own.
  public let extra: [String: String]
  /// The language of the article, where that is another one: the page stands in for one that its language lacks.
  public let contentLanguage: String?
  /// Where the article's lines begin, where it is in another language.
  public let contentDirection: String?
  /// The site's name.
  public let siteTitle: String
  /// The page's title, as its heading says it.
  public let title: String
  /// The id of that heading, where the article itself begins with it.
  public let titleID: String?
  /// The title for the browser's tab and for search engines, with the site's name in it.
  public let pageTitle: String
  /// What the page is about, in a sentence or two.
  public let description: String?
  /// The same for search engines: where no description says it, how the article begins.
  public let summary: String?
  /// The article; its highest heading is `h2`.
  package let content: HTMLBuffer
  /// Whether this is the start page of its language.
  public let isHome: Bool
  /// Whether this is the page of the search.
  public let isSearch: Bool
  /// Whether search engines may list it.
  public let isListed: Bool
  /// The day of its last change that readers care about, as `2026-03-01`.
  public let updated: String?
  /// The start page of the page's language, or of the site; `nil` where there is none.
  public let homeURL: String?
  /// The page itself, from the root of its host.
  public let url: String
  /// The theme's style sheet, as it stands in every page.
  public let style: PageStyle
  /// The theme's style sheet.
  public let stylesheetURL: String
  /// The page of the search, in the page's language.
  public let searchURL: String
  /// Where readers who were helped say so; `nil` where they are not asked.
  public let helpedURL: String?
  /// Where readers who were not helped say so; `nil` where they are not asked.
  public let notHelpedURL: String?
  /// Where readers reach a person.
  public let contactURL: String?
  /// The page's own absolute URL, where the site knows its own.
  public let canonicalURL: String?
  /// The article in each language that it is written in, where the site knows its URL.
  public let alternates: [Alternate]
  /// The page in each language of the site, if there are several.
  public let languages: [LanguageLink]
  /// The article as Markdown, for agents.
  public let markdownURL: String?
  /// The list of the site's articles, for agents.
  public let guideURL: String?
  /// The feed of what changed in the page's language.
  public let feedURL: String?
  /// What search engines are told of the page, as JSON-LD.
  package let structuredData: JSONText?
  /// The way from the start page to this page, which is the last.
  public let breadcrumbs: [Breadcrumb]
  /// The top level of the site without the start page; the section that the page belongs to holds its pages.
  public let navigation: [NavigationEntry]
  /// What readers come for, by topic; on the start page only.
  public let topics: [Topic]
  /// The first questions of the site's page of questions; on the start page only.
  public let questions: [Link]
  /// The page that those stand on.
  public let questionsPage: Link?
  /// All articles of the language, by section; on the page of the search only.
  public let articles: [ArticleGroup]
  /// The headings of the page.
  public let contents: [ContentsEntry]
  /// The page before this one in its section.
  public let previous: Link?
  /// The page after this one in its section.
  public let next: Link?

  /// A page that has everything: what is left out of a page is said to be left out.
  package init(
    language: Language, parts: SectionParts, extra: [String: String] = [:],
    contentLanguage: Language? = nil, siteTitle: String, title: String, titleID: String?, pageTitle: String,
    description: String?, summary: String? = nil, content: HTMLBuffer, isHome: Bool = false, isSearch: Bool = false,
    isListed: Bool,
    asksForFeedback: Bool = true, updated: String?, url: String, canonicalURL: String?, alternates: [Alternate] = [],
    languages: [LanguageLink] = [], markdownURL: String? = nil, guideURL: String? = nil,
    structuredData: JSONText? = nil, breadcrumbs: [Breadcrumb], topics: [Topic] = [],
    questions: (page: Link, all: [Link])? = nil, articles: [ArticleGroup] = [], contents: [ContentsEntry],
    previous: Link?, next: Link?
  ) {
    self.language = language.rawValue
    direction = language.direction
    strings = parts.strings
    assetURLs = parts.assetURLs
    self.extra = extra
    self.contentLanguage = contentLanguage?.rawValue
    contentDirection = contentLanguage?.direction
    self.siteTitle = siteTitle
    self.title = title
    self.titleID = titleID
    self.pageTitle = pageTitle
    self.description = description
    self.summary = description ?? summary
    self.content = content
    self.isHome = isHome
    self.isSearch = isSearch
    self.isListed = isListed
    self.updated = updated
    self.url = url
    homeURL = parts.homeURL
    style = parts.style
    stylesheetURL = parts.stylesheetURL
    searchURL = parts.searchURL
    helpedURL = asksForFeedback ? parts.helpedURL : nil
    notHelpedURL = asksForFeedback ? parts.notHelpedURL : nil
    contactURL = parts.contactURL
    self.canonicalURL = canonicalURL
    self.alternates = alternates
    self.languages = languages
    self.markdownURL = markdownURL
    self.guideURL = guideURL
    feedURL = parts.feedURL
    self.structuredData = structuredData
    self.breadcrumbs = breadcrumbs
    navigation = parts.navigation
    self.topics = topics
    self.questions = questions?.all ?? []
    questionsPage = questions?.page
    self.articles = articles
    self.contents = contents
    self.previous = previous
    self.next = next
  }
}
