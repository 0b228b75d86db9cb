extension PageModel {
  /// A page or a section of the site's top level.
  public struct NavigationEntry: Sendable {
    /// The title of the page or section.
    public var title: String
    /// Its page; of a section without a page of its own, the first in it.
    public var url: String
    /// What the page or section is about, in a sentence.
    public var description: String?
    /// The number of its page, which tells whether it is the one that is read; `nil` where it has none of its own.
    public var page: Int?
    /// The section's pages, if the page that is read stands in it: other sections list none.
    ///
    /// Of many, those around the page.
    public var children: [NavigationChild]

    /// An entry with these values.
    public init(
      title: String, url: String, description: String?, page: Int?, children: [NavigationChild]
    ) {
      self.title = title
      self.url = url
      self.description = description
      self.page = page
      self.children = children
    }
  }
}
