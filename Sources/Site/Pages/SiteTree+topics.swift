import Content
import Diagnostics
import Markdown

extension SiteTree {
  /// The most articles that a topic of the start page names; the section's page has all.
  private static let longestTopic = 5

  /// The most questions that the start page names.
  private static let mostQuestions = 5

  /// The top level of the site in `language`, with the first articles of each section, for the start page.
  ///
  /// The page of questions has a place of its own there.
  func topics(in language: Language) -> [PageModel.Topic] {
    guard let home = home(in: language) else { return [] }
    let questions = pageOfQuestions(in: language)
    let top = section(ofPage: home)
    return navigationLists.entries(ofSection: top).compactMap { entry -> PageModel.Topic? in
      switch entry {
      case .page(questions): return nil
      case .page(let page): return topic(ofPage: page, title: pages[page].title, articles: [])
      case .section(let number):
        let section = sections[number]
        guard let first = firstPage(of: section) else { return nil }
        let articles = section.pages.prefix(Self.longestTopic).map {
          PageModel.Link(title: pages[$0].title, url: url(ofPage: $0))
        }
        var topic = topic(ofPage: first, title: title(of: section), articles: articles)
        if section.index == nil { topic.description = nil }
        return topic
      }
    }
  }

  private func topic(ofPage page: Int, title: String, articles: [PageModel.Link]) -> PageModel.Topic {
    .init(
      title: title, url: url(ofPage: page), description: pages[page].article.frontMatter.description?.text,
      articles: articles)
  }

  /// The page of the top level that is questions and nothing else, the first of several; `nil` where there is none.
  private func pageOfQuestions(in language: Language) -> Int? {
    guard let home = home(in: language) else { return nil }
    return sections[section(ofPage: home)].pages.first { pages[$0].article.frontMatter.isFAQ }
  }

  /// What the start page at `index` has of the site's questions; `nil` on other pages, and where there are none.
  ///
  /// - Throws: That there is no memory left: their page is parsed for it.
  func questions(
    onPage index: Int, partials: Partials
  ) throws -> (page: PageModel.Link, all: [PageModel.Link])? {
    guard pages[index].isHome, let page = pageOfQuestions(in: pages[index].language) else { return nil }
    let url = url(ofPage: page)
    let headings = try headings(ofPage: page, partials: partials).filter { $0.level == 2 && !$0.id.isEmpty }
    return (
      PageModel.Link(title: pages[page].title, url: url),
      headings.prefix(Self.mostQuestions).map { PageModel.Link(title: $0.text, url: "\(url)#\($0.id)") }
    )
  }
}
