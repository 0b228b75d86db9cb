import Content
import Diagnostics
import Markdown

// The pages that no article is. No menu names them, and no search engine lists them.

extension SiteTree {
  /// The page that a server shows where there is none, in the main language.
  func notFoundModel(theme: ThemeAssets) -> PageModel {
    ownModel(
      in: mainLanguage, at: Route(file: Route.notFound.file), title: text(.missingPage, in: mainLanguage),
      description: nil,
      content: paragraph(.missingPageText, leadingHomeWith: .missingPageLink, in: mainLanguage), theme: theme)
  }

  /// A page that the command writes.
  func model(of page: GeneratedPage, theme: ThemeAssets) -> PageModel {
    ownModel(
      in: .english, at: page.route, title: page.title, description: page.description, content: page.content,
      theme: theme)
  }

  /// A page that Lockstep has in each language.
  func model(of page: OwnPage, in language: Language, theme: ThemeAssets) -> PageModel {
    let links = languages.map { other in
      PageModel.LanguageLink(
        language: other.rawValue, name: other.ownName, url: url(of: route(of: page, in: other)),
        isCurrent: other == language)
    }
    return ownModel(
      in: language, at: route(of: page, in: language), title: text(page.title, in: language),
      description: page == .search ? text(page.text, in: language) : nil, summary: text(page.text, in: language),
      content: page == .search ? "" : paragraph(page.text, leadingHomeWith: .missingPageLink, in: language),
      languages: links, markdown: settings.servesAgents ? markdownRoute(of: page, in: language) : nil,
      isSearch: page == .search, articles: page == .search ? articleGroups(in: language) : [], theme: theme)
  }

  /// Such a page as Markdown, for agents.
  func markdown(of page: OwnPage, in language: Language) -> [UInt8] {
    let list = page == .search ? " <\(url(of: Route(file: AgentGuide.file)))>" : ""
    return Array("# \(text(page.title, in: language))\n\n\(text(page.text, in: language))\(list)\n".utf8)
  }

  /// Where that is published.
  func markdownRoute(of page: OwnPage, in language: Language) -> Route {
    let folders = language == mainLanguage ? [] : [language.rawValue]
    return Route(file: (folders + page.path).joined(separator: "/") + ".md")
  }

  /// All articles in `language` that search engines may list, by section.
  private func articleGroups(in language: Language) -> [PageModel.ArticleGroup] {
    sections.filter { $0.language == language }.compactMap { section in
      let own = section.folders.isEmpty ? nil : section.index
      let listed = ([own].compactMap(\.self) + section.pages).filter { pages[$0].isListed }
      if listed.isEmpty { return nil }
      return PageModel.ArticleGroup(
        title: section.folders.isEmpty ? nil : title(of: section),
        articles: listed.map { page in
          let article = pages[page].article
          return PageModel.ListedArticle(
            title: pages[page].title, url: url(ofPage: page), description: article.frontMatter.description?.text,
            language: pages[page].isFallback ? article.language.rawValue : nil)
        })
    }
  }

  private func ownModel(
    in language: Language, at route: Route, title: String, description: String?, summary: String? = nil,
    content: HTMLBuffer,
    languages: [PageModel.LanguageLink] = [], markdown: Route? = nil, isSearch: Bool = false,
    articles: [PageModel.ArticleGroup] = [],
    theme: ThemeAssets
  ) -> PageModel {
    PageModel(
      language: language, parts: SectionParts(outsideSectionsIn: language, of: self, assets: theme),
      siteTitle: settings.title, title: title, titleID: nil, pageTitle: "\(title) · \(settings.title)",
      description: description, summary: summary, content: content, isSearch: isSearch, isListed: false,
      asksForFeedback: false,
      updated: nil, url: url(of: route),
      canonicalURL: languages.isEmpty ? nil : settings.base.map { $0.origin + url(of: route) },
      alternates: alternates(among: languages), languages: languages.count > 1 ? languages : [],
      markdownURL: markdown.map(url(of:)),
      guideURL: markdown.map { _ in url(of: Route(file: AgentGuide.file)) }, breadcrumbs: [],
      articles: articles, contents: [], previous: nil, next: nil)
  }

  /// A page in the languages of `links`, for search engines; none where the site does not know its URL.
  private func alternates(among links: [PageModel.LanguageLink]) -> [PageModel.Alternate] {
    guard let base = settings.base, let main = links.first else { return [] }
    return links.map { .init(language: $0.language, url: base.origin + $0.url) }
      + [.init(language: "x-default", url: base.origin + main.url)]
  }

  private func text(_ name: ThemeStrings.Own, in language: Language) -> String { strings.text(name, in: language) }

  /// A paragraph that ends with a link to the start page, if there is one.
  private func paragraph(
    _ words: ThemeStrings.Own, leadingHomeWith link: ThemeStrings.Own, in language: Language
  ) -> HTMLBuffer {
    var html: HTMLBuffer = "<p>"
    html.appendText(text(words, in: language))
    if let home = home(in: language) ?? page(atURL: "/") {
      html.append(" <a href=\"")
      html.appendText(url(ofPage: home))
      html.append("\">")
      html.appendText(text(link, in: language))
      html.append("</a>")
    }
    html.append("</p>\n")
    return html
  }
}
