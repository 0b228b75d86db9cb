/// What stands on a page for the destination of a link or an image.
public enum ResolvedURL: Sendable {
  /// Nothing: it leads nowhere.
  case empty

  /// A URL, which is escaped as it is written.
  case url(String)

  /// A URL that many links lead to, escaped once for them all; a fragment that is not empty follows it.
  case escaped(EscapedURL, fragment: String)

  /// The URL of an image, and how many pixels of CSS it is wide and high.
  case image(String, width: Int, height: Int)
}
