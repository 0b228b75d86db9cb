import Markdown

/// An item of a bound list.
struct ClaimItem: Sendable {
  /// The item's bytes in the file, from its marker on.
  let bytes: Range<Int>

  /// The item's first paragraph, which says what the item is.
  let text: InlineText

  /// All paragraphs in the item, however deep, without those in blocks that have a binding of their own.
  let paragraphs: [InlineText]
}
