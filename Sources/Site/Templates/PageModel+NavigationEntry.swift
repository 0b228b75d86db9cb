extension PageModel {
  /// A page or a section of the site's top level.
  public struct NavigationEntry: Sendable {
    /// The title of the page or section.
    public var title: String
    /// Its page; of a section without a page of its own, the first in it.
    public var url: String
    /// What the page or section is about, in a sentence.
    public var description: String?
    /// Whether it is the page that is read.
    public var isCurrent: Bool
    /// The section's pages, if the page that is read is one of them: other sections list none.
    public var children: [NavigationChild]

    /// An entry with these values.
    public init(
      title: String, url: String, description: String?, isCurrent: Bool, children: [NavigationChild]
    ) {
      self.title = title
      self.url = url
      self.description = description
      self.isCurrent = isCurrent
      self.children = children
    }
  }
}
