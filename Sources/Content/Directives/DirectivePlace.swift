import Markdown

/// Where a comment stands.
enum DirectivePlace {
  case block, html, code, text

  /// Where a directive stands instead.
  var advice: String {
    switch self {
    case .block, .text: "above the block that it binds"
    case .html: "not inside other HTML"
    case .code: "indented as the block that it binds, not as code"
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
    case .code:
      guard block.startsWithComment, isIndented(block) else { return [] }
      return Comment.all(in: block.text.string, locate: block.text.bytes(of:)).map { ($0, .code) }
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
  /// Whether what stands above it can bind nothing below it.
  var partsBlocks: Bool {
    guard case .directive(let directive) = self else { return false }
    switch directive.verb {
    case .variants, .faq, .include, .end: return true
    case .cases, .steps, .ui, .allow: return false
    }
  }
}
