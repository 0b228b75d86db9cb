extension PageModel {
  /// A step on the way from the start page to a page.
  public struct Breadcrumb: Sendable {
    /// The title of the page or folder.
    public var title: String
    /// Its page; `nil` for a folder without a page of its own.
    public var url: String?
    /// Whether it is the page that is read.
    public var isCurrent: Bool

    /// An entry with these values.
    public init(title: String, url: String?, isCurrent: Bool) {
      self.title = title
      self.url = url
      self.isCurrent = isCurrent
    }
  }
}
