extension PageModel {
  /// A link to a page or a heading.
  public struct Link: Sendable {
    /// What it leads to.
    public var title: String
    /// Where it leads.
    public var url: String

    /// An entry with these values.
    public init(title: String, url: String) {
      self.title = title
      self.url = url
    }
  }
}
