import Markdown

/// An item of a bound list.
struct ClaimItem: Sendable {
  /// The item's bytes in the file, from its marker on.
  let bytes: Range<Int>

  /// The paragraphs directly in the item, without those that have a binding of their own.
  let paragraphs: [InlineText]

  /// The first paragraph, which says what the item is.
  var text: InlineText { paragraphs.first ?? .empty }
}
