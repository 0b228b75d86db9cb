package import Markdown

/// A page that no article is: the command writes what stands on it.
public struct GeneratedPage: Sendable {
  /// Where it is published.
  public let route: Route

  /// Its title.
  public let title: String

  /// What it is about, in a sentence.
  public let description: String

  /// What stands on it, as HTML in UTF-8; its highest heading is `h2`.
  package let content: HTMLBuffer

  /// The page at `route`, which search engines do not list and no menu names.
  package init(at route: Route, title: String, description: String, content: HTMLBuffer) {
    self.route = route
    self.title = title
    self.description = description
    self.content = content
  }
}
