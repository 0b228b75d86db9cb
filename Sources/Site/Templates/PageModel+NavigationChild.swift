extension PageModel {
  /// A page of the section that is read, or a section inside it.
  public struct NavigationChild: Sendable {
    /// The title of the page or section.
    public var title: String
    /// Its page; of a section without a page of its own, the first in it.
    public var url: String
    /// The number of its page, which tells whether it is the one that is read; `nil` where it has none of its own.
    public var page: Int?
    /// The pages of an inner section, and the sections in it, if the page that is read is one of them.
    public var children: [NavigationChild]

    /// An entry with these values.
    public init(title: String, url: String, page: Int?, children: [NavigationChild]) {
      self.title = title
      self.url = url
      self.page = page
      self.children = children
    }
  }
}
