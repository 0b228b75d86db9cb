/// What a destination in an article leads to.
enum LinkTarget: Equatable {
  /// Another site.
  case external
  /// A heading of a page, or the page itself.
  case page(Int, fragment: String)
  /// A file that is published as it is.
  case asset(String)
  /// A scheme that is not allowed.
  case forbiddenScheme(String)
  /// Nothing that the site has; the path is relative to the content folder.
  case nothing(path: String)
}
