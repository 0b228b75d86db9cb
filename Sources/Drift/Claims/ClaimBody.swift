import Markdown

/// The block that a claim is about, as the texts in it that are compared.
enum ClaimBody: Sendable {
  /// A list.
  case list([ClaimItem])
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

  /// All texts that are compared.
  var texts: [InlineText] {
    switch self {
    case .list(let items): items.flatMap { $0.paragraphs.isEmpty ? [$0.text] : $0.paragraphs }
    case .table(let rows): rows.flatMap { $0 }
    case .paragraph(let text): [text]
    case .bold(let texts): texts
    }
  }

  /// The items of a list; none elsewhere.
  var items: [ClaimItem] {
    if case .list(let items) = self { items } else { [] }
  }
}
