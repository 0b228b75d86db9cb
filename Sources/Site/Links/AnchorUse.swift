/// A link to a heading, to be checked when the headings of all pages are known.
///
/// There are many: numbers are short, and the heading's id is read again where it turns out to be wrong.
struct AnchorUse: Sendable {
  /// The file that the link is written in: the page's article, or a partial.
  let file: PageFile

  /// What tells the heading's id apart.
  let anchor: Fingerprint

  /// The index of the page that links.
  let page: Int32

  /// Which of the file's links it is, as `Destination.ordinal` counts them.
  let ordinal: Int32

  /// The index of the page that is linked to.
  let target: Int32
}
