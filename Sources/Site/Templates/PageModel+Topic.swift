extension PageModel {
  /// A page or a section of the site's top level, with some of what is in it.
  public struct Topic: Sendable {
    /// The title of the page or section.
    public var title: String
    /// Its page; of a section without a page of its own, the first in it.
    public var url: String
    /// What the page or section is about, in a sentence.
    public var description: String?
    /// The first pages of the section.
    public var articles: [Link]

    /// An entry with these values.
    public init(title: String, url: String, description: String?, articles: [Link]) {
      self.title = title
      self.url = url
      self.description = description
      self.articles = articles
    }
  }
}
