import Markdown

/// Where a comment stands.
enum DirectivePlace {
  case block, html, text

  /// Where a directive stands instead.
  var advice: String {
    switch self {
    case .block, .text: "above the block that it binds"
    case .html: "not inside other HTML"
    }
  }
}

extension Outline {
  /// The comments in `block`, each with its place.
  func comments(in block: Block) -> [(comment: Comment, place: DirectivePlace)] {
    switch block.kind {
    case .html:
      let place: DirectivePlace = block.startsWithComment ? .block : .html
      return Comment.all(in: block.text.string, locate: block.text.bytes(of:)).map { ($0, place) }
    case .code: return []
    default:
      return block.text.spans.flatMap { span -> [(Comment, DirectivePlace)] in
        guard case .html(let literal) = span.kind, literal.utf8.starts(with: "<!--".utf8) else { return [] }
        let start = span.bytes.lowerBound
        return Comment.all(in: literal) { start + $0.lowerBound..<start + $0.upperBound }.map { ($0, .text) }
      }
    }
  }
}

extension DirectiveReading {
  /// Its first word, where what stands above it can bind nothing below it.
  var partingWord: Word? {
    guard case .directive(let directive) = self else { return nil }
    switch directive.verb {
    case .variants, .faq, .include, .end: return directive.word
    case .cases, .steps, .ui, .allow: return nil
    }
  }
}
