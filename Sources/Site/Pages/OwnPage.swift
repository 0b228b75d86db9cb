import Diagnostics

/// A page that Lockstep writes in each language of a site; an article in its place takes it.
enum OwnPage: CaseIterable, Sendable {
  /// All articles; with what a reader looks for, those that say it.
  case search
  /// What readers who were helped are told.
  case helped
  /// What those who were not are told.
  case notHelped

  /// The folders and the name of its URL, below the language's.
  var path: [String] {
    switch self {
    case .search: ["search"]
    case .helped: ["feedback", "yes"]
    case .notHelped: ["feedback", "no"]
    }
  }

  /// Its title, in the words of the theme.
  var title: ThemeStrings.Own {
    switch self {
    case .search: .search
    case .helped: .helped
    case .notHelped: .notHelped
    }
  }

  /// What it says, in the words of the theme.
  var text: ThemeStrings.Own {
    switch self {
    case .search: .searchText
    case .helped: .helpedText
    case .notHelped: .notHelpedText
    }
  }

  /// What diagnostics on what is in its way call it.
  var name: StaticString {
    switch self {
    case .search: "the page of the search"
    case .helped, .notHelped: "the page for readers who answer"
    }
  }
}

extension SiteTree {
  /// The pages that Lockstep writes in each language that the site has pages in, but for those that articles take.
  var ownPages: [(page: OwnPage, language: Language)] {
    let taken = Set(pages.map(\.route.file))
    let all = languages.flatMap { language in OwnPage.allCases.map { (page: $0, language: language) } }
    return all.filter { page, language in
      (page == .search || settings.asksForFeedback) && !taken.contains(route(of: page, in: language).file)
    }
  }

  /// Where `page` is published in `language`.
  func route(of page: OwnPage, in language: Language) -> Route {
    Route(page: (language == mainLanguage ? [] : [language.rawValue]) + page.path, style: settings.urls)
  }
}
