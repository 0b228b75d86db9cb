extension PageModel {
  /// The article in one of the languages that it is written in.
  public struct Alternate: Sendable {
    /// The language, as in BCP 47; `x-default` for readers of all others.
    public var language: String
    /// The absolute URL of its page.
    public var url: String

    /// An entry with these values.
    public init(language: String, url: String) {
      self.language = language
      self.url = url
    }
  }
}
