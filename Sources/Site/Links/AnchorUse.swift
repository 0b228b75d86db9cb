/// A link to a heading, to be checked when the headings of all pages are known.
struct AnchorUse: Sendable {
  /// The index of the page that links.
  let page: Int

  /// Which of the page's links it is, as `Destination.ordinal` counts them.
  let ordinal: Int

  /// The index of the page that is linked to.
  let target: Int

  /// The heading's id.
  let fragment: String
}
