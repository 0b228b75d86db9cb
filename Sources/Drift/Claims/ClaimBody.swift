import Markdown

/// The block that a claim is about, as the texts in it that are compared.
enum ClaimBody: Sendable {
  /// A list; `next` says how one more item is written, where that is simple.
  case list([ClaimItem], next: ItemTemplate?)
  /// A table's rows below its header, each with its cells.
  case table([[InlineText]])
  /// A paragraph.
  case paragraph(InlineText)
  /// All texts of a block, however deep, whose bold text is compared.
  case bold([InlineText])

  /// Whether it is running text, in which a list is only part of what is said.
  var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  /// The items of a list; none elsewhere.
  var items: [ClaimItem] {
    if case .list(let items, _) = self { items } else { [] }
  }
}
