/// What may stand on a page right before a tag: one text for each way through the sections before it.
///
/// A tag and the quote before it need not stand together: sections, partials and blocks come between them.
struct TemplateTails {
  /// Longer than an attribute's name.
  private static let length = 16
  /// More ways than this differ in nothing that matters.
  private static let count = 16

  private var texts: Set<[UInt8]> = [[]]

  /// The place of a tag; of several, the one that asks for the most care.
  var place: TemplatePlace {
    texts.map { TemplatePlace(behind: $0) }.max() ?? .plain
  }

  /// Goes on behind a literal.
  mutating func append(_ literal: ArraySlice<UInt8>) {
    let end = literal.suffix(Self.length)
    texts = Set(texts.map { Array(($0 + end).suffix(Self.length)) })
  }

  /// Goes on behind a value, which may end with anything.
  mutating func appendValue() {
    texts = [[]]
  }

  /// Goes on behind a section that is written or left out.
  mutating func join(_ other: TemplateTails) {
    for text in other.texts where texts.count < Self.count { texts.insert(text) }
  }
}
