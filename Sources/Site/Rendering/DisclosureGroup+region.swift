import Content
import Markdown

extension DisclosureGroup {
  /// The headings of `region`.
  init(_ region: Region) {
    let kind: Kind =
      switch region.kind {
      case .variants: .variants
      case .questions: .questions
      }
    self.init(kind, headings: region.headings, end: region.blocks.upperBound)
  }

  /// The questions of a whole document below its title, around its regions; `nil` where it has none.
  ///
  /// Its footnotes, which stand at the end, belong to no question.
  init?(questionsOf outline: Outline, around regions: [Region], below title: String) {
    guard let region = outline.questions(around: regions, below: title) else { return nil }
    let footnote = outline.blocks.firstIndex { $0.kind == .footnoteDefinition && $0.parent == 0 }
    self.init(.questions, headings: region.headings, end: footnote ?? region.blocks.upperBound)
  }
}
