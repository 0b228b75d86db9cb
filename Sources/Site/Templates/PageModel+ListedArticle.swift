extension PageModel {
  /// An article in a list of all.
  public struct ListedArticle: Sendable {
    /// The title.
    public var title: String
    /// Its page.
    public var url: String
    /// What it is about, in a sentence.
    public var description: String?
    /// The language of the article, where that is not the page's.
    public var language: String?

    /// An entry with these values.
    public init(title: String, url: String, description: String?, language: String?) {
      self.title = title
      self.url = url
      self.description = description
      self.language = language
    }
  }
}
