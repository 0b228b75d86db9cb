import Markdown

/// An item of a bound list.
struct ClaimItem: Sendable {
  /// The item's bytes in the file, from its marker on.
  let bytes: Range<Int>

  /// The item's first paragraph, which says what the item is.
  let text: InlineText

  /// All paragraphs, where they are not the first alone.
  private let allParagraphs: [InlineText]?

  /// All paragraphs in the item, however deep, without those in blocks that have a binding of their own.
  var paragraphs: [InlineText] { allParagraphs ?? [text] }

  /// The paragraph that is all of them, as in most items.
  var onlyParagraph: InlineText? { allParagraphs == nil ? text : nil }

  init(bytes: Range<Int>, text: InlineText, paragraphs: [InlineText]) {
    self.bytes = bytes
    self.text = text
    allParagraphs = paragraphs.count == 1 && paragraphs.first === text ? nil : paragraphs
  }
}
