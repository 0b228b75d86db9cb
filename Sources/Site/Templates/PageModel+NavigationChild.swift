extension PageModel {
  /// A page of the section that is read, or a section inside it.
  public struct NavigationChild: Sendable {
    /// The title of the page or section.
    public var title: String
    /// Its page; of a section without a page of its own, the first in it.
    public var url: String
    /// Whether it is the page that is read.
    public var isCurrent: Bool
    /// The pages of an inner section, at any depth, if the page that is read is one of them.
    public var children: [NavigationChild]

    /// An entry with these values.
    public init(title: String, url: String, isCurrent: Bool, children: [NavigationChild]) {
      self.title = title
      self.url = url
      self.isCurrent = isCurrent
      self.children = children
    }
  }
}
