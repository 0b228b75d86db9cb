extension PageModel {
  /// The page in one of the languages of the site.
  public struct LanguageLink: Sendable {
    /// The language, as in BCP 47.
    public var language: String
    /// What the language calls itself.
    public var name: String
    /// The page in that language, or the one that stands in for it.
    public var url: String
    /// Whether it is the page that is read.
    public var isCurrent: Bool

    /// An entry with these values.
    public init(language: String, name: String, url: String, isCurrent: Bool) {
      self.language = language
      self.name = name
      self.url = url
      self.isCurrent = isCurrent
    }
  }
}
