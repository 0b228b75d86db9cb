/// A link to a heading, to be checked when the headings of all pages are known.
struct AnchorUse: Sendable {
  /// The index of the page that links.
  let page: Int

  /// The file that the link is written in: the page's article, or a partial.
  let file: PageFile

  /// Which of the file's links it is, as `Destination.ordinal` counts them.
  let ordinal: Int

  /// The index of the page that is linked to.
  let target: Int

  /// The heading's id.
  let fragment: String
}
