public import Diagnostics
public import Markdown

extension Outline {
  /// The directives of the document, in its order, and what is wrong with comments that should be some.
  ///
  /// A directive is a comment alone on its line that binds the next block beside it; comments between do not count.
  public func directives() -> (directives: [Directive], diagnostics: [Diagnostic]) {
    var directives: [Directive] = []
    var diagnostics: [Diagnostic] = []
    let followers = followers()
    for (index, block) in blocks.enumerated() {
      diagnostics += strayDirectives(in: block)
      for (comment, place) in comments(in: block) {
        switch DirectiveReading(comment, path: source.path) {
        case .remark: break
        case .fault(let diagnostic):
          // An example in code may show anything.
          if place != .code { diagnostics.append(diagnostic) }
        case .directive(let verb, let subject, let word):
          switch target(of: verb, word: word, place, above: followers[index]) {
          case .success(let target):
            directives.append(Directive(verb: verb, subject: subject, bytes: comment.bytes, target: target))
          case .failure(let fault): diagnostics.append(fault.diagnostic)
          }
        }
      }
    }
    return (directives, diagnostics)
  }

  /// Where a comment stands.
  private enum Place {
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

  private struct Fault: Error {
    let diagnostic: Diagnostic
  }

  private func comments(in block: Block) -> [(Comment, Place)] {
    switch block.kind {
    case .html:
      let place: Place = block.startsWithComment ? .block : .html
      return Comment.all(in: block.text.string, locate: block.text.bytes(of:)).map { ($0, place) }
    case .code:
      guard block.startsWithComment, isIndented(block) else { return [] }
      return Comment.all(in: block.text.string, locate: block.text.bytes(of:)).map { ($0, .code) }
    default:
      return block.text.spans.flatMap { span -> [(Comment, Place)] in
        guard case .html(let literal) = span.kind, literal.utf8.starts(with: "<!--".utf8) else { return [] }
        let start = span.bytes.lowerBound
        return Comment.all(in: literal) { start + $0.lowerBound..<start + $0.upperBound }.map { ($0, .text) }
      }
    }
  }

  /// The block after each block inside the same parent, comments left out.
  private func followers() -> [Int?] {
    var followers: [Int?] = Array(repeating: nil, count: blocks.count)
    // From the end, so that a comment's own follower is known when the block before it asks.
    for index in blocks.indices.reversed() {
      guard let next = sibling(after: index) else { continue }
      followers[index] = blocks[next].kind == .html && blocks[next].startsWithComment ? followers[next] : next
    }
    return followers
  }

  /// The block that a directive binds, where `next` follows it.
  private func target(of verb: Verb, word: Word, _ place: Place, above next: Int?) -> Result<Int, Fault> {
    guard place == .block else {
      let message = "'\(word.text)' binds nothing here; a directive stands alone on its line, \(place.advice)"
      return .failure(Fault(diagnostic: Diagnostic(.malformedDirective, message, at: source.range(word.bytes))))
    }
    if let next, let shape = BlockShape(blocks[next].kind), verb.shapes.contains(shape) { return .success(next) }

    let message = "'\(word.text)' binds nothing; it must stand directly above \(verb.shapesDescription)"
    let notes = next.map {
      [Note("this is \(blocks[$0].kind.description)", at: source.range(firstLine(of: blocks[$0])))]
    }
    let diagnostic = Diagnostic(.bindsNothing, message, at: source.range(word.bytes), notes: notes ?? [])
    return .failure(Fault(diagnostic: diagnostic))
  }

  private func firstLine(of block: Block) -> Range<Int> {
    let bytes = block.bytes.clamped(to: source.bytes.indices)
    let end = source.bytes[bytes].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return bytes.lowerBound..<(end ?? bytes.upperBound)
  }
}

extension Block.Kind {
  /// The kind for people.
  fileprivate var description: String {
    switch self {
    case .heading: "a heading"
    case .paragraph: "a paragraph"
    case .list: "a list"
    case .table: "a table"
    case .code: "code"
    case .html: "HTML"
    case .quote: "a quotation"
    case .thematicBreak: "a line between sections"
    default: "another block"
    }
  }
}
