extension PageModel {
  /// A page of the section that is read.
  public struct NavigationChild: Sendable {
    /// The page's title.
    public var title: String
    /// The page.
    public var url: String
    /// Whether it is the page that is read.
    public var isCurrent: Bool

    /// An entry with these values.
    public init(title: String, url: String, isCurrent: Bool) {
      self.title = title
      self.url = url
      self.isCurrent = isCurrent
    }
  }
}
