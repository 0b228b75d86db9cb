extension PageModel {
  /// The articles of a section.
  public struct ArticleGroup: Sendable {
    /// The title of the section; `nil` for what stands in none.
    public var title: String?
    /// Its articles, its own page first.
    public var articles: [ListedArticle]

    /// A group with these values.
    public init(title: String?, articles: [ListedArticle]) {
      self.title = title
      self.articles = articles
    }
  }
}
