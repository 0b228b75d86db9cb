/// A link of an article to another site.
public struct ExternalLink: Sendable {
  /// The address, as the page has it.
  public let url: String

  /// The file that the link is written in: a page's article, or a partial.
  let file: PageFile

  /// Which of the file's links it is, as `Destination.ordinal` counts them.
  let ordinal: Int
}
