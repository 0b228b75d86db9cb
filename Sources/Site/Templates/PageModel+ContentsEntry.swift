extension PageModel {
  /// A heading of the page, and the headings one level below it.
  public struct ContentsEntry: Sendable {
    /// The heading's text.
    public var title: String
    /// The heading, as `#id`.
    public var url: String
    /// The headings below it.
    public var children: [Link]

    /// An entry with these values.
    public init(title: String, url: String, children: [Link]) {
      self.title = title
      self.url = url
      self.children = children
    }
  }
}
