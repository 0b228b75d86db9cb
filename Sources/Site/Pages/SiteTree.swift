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

  let sections: [Section.ID: Section]
  private let pagesByPath: [String: Int]
  private let pagesByURL: [String: Int]

  /// Puts `articles` and `assets` in their places.
  ///
  /// - Returns: The tree, and what cannot stand side by side: two articles with one URL.
  public static func make(
    articles: [Article], assets: [String], content: ContentSettings, settings: SiteSettings
  ) -> (tree: SiteTree, diagnostics: [Diagnostic]) {
    let pages = articles.map { article in
      let folder = article.language == content.mainLanguage ? nil : article.language.rawValue
      return Page(article, style: settings.urls, languageFolder: folder)
    }
    let tree = SiteTree(settings: settings, pages: pages, assets: Set(assets))
    return (tree, pages.compactMap { Route.fault(inSlugOf: $0.article) } + tree.collisions)
  }

  private init(settings: SiteSettings, pages: [Page], assets: Set<String>) {
    self.settings = settings
    self.pages = pages
    self.assets = assets
    sections = SectionTree(pages).sections
    pagesByPath = Dictionary(pages.enumerated().map { ($1.article.path, $0) }) { first, _ in first }
    pagesByURL = Dictionary(pages.enumerated().map { ($1.route.url, $0) }) { first, _ in first }
  }

  /// The index of the page whose article is at `path` in the content folder.
  public func page(atPath path: String) -> Int? { pagesByPath[path] }

  /// The index of the page at `url`, a path under the site's root.
  public func page(atURL url: String) -> Int? { pagesByURL[url] }

  /// The index of the start page in `language`.
  func home(in language: Language) -> Int? {
    sections[Section.ID(language: language, folders: [])]?.index
  }

  /// The URL of the page at `index` as links on the site spell it, from the root of its host.
  public func url(ofPage index: Int) -> String { url(of: pages[index].route) }

  /// The URL of `route` as links on the site spell it, from the root of its host.
  public func url(of route: Route) -> String { (settings.base?.path ?? "") + route.url }

  private var collisions: [Diagnostic] {
    var owners: [String: Int] = [:]
    let files = assets.union(pages.map(\.route.file))
    return pages.indices.compactMap { index in
      let route = pages[index].route
      if assets.contains(route.file) {
        return collision(of: index, with: "a file that is published as it is", notes: [])
      }
      if let file = Self.folders(of: route.file).first(where: files.contains) {
        return collision(of: index, with: "what lies in a folder named as the file '\(file)'", notes: [])
      }
      guard let other = owners.updateValue(index, forKey: route.file) else { return nil }
      let note = Note("the other article", at: titleRange(of: other))
      return collision(of: index, with: "'\(pages[other].article.source.path)'", notes: [note])
    }
  }

  /// The folders around `file`, outermost first.
  private static func folders(of file: String) -> [String] {
    file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
  }

  private func collision(of index: Int, with rival: String, notes: [Note]) -> Diagnostic {
    Diagnostic(
      .duplicateRoute, "'\(pages[index].route.url)' is the URL of this article and of \(rival)",
      at: titleRange(of: index), language: pages[index].article.language, notes: notes)
  }

  private func titleRange(of index: Int) -> SourceRange {
    let article = pages[index].article
    return article.source.range(article.frontMatter.title.bytes)
  }
}
