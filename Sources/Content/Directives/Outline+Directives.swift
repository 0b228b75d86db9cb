public import Diagnostics
public import Markdown

extension Outline {
  /// The directives of the document, in its order, and what is wrong with those that are none.
  ///
  /// A directive is a comment alone on its line that binds the next block beside it; comments between do not count.
  public func directives() -> (directives: [Directive], diagnostics: [Diagnostic]) {
    var directives: [Directive] = []
    var diagnostics: [Diagnostic] = []
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .html:
        for comment in comments(in: block) {
          switch DirectiveReading(comment, path: source.path) {
          case .remark: break
          case .fault(let diagnostic): diagnostics.append(diagnostic)
          case .directive(_, _, let word) where !block.startsWithComment:
            diagnostics.append(misplaced(word, "not inside other HTML"))
          case .directive(let verb, let subject, let word):
            switch target(of: verb, at: index) {
            case .found(let target):
              directives.append(Directive(verb: verb, subject: subject, bytes: comment.bytes, target: target))
            case .notFound(let found):
              diagnostics.append(bindsNothing(verb, word: word, found: found))
            }
          }
        }
      case .code where block.startsWithComment && isIndentedCode(block):
        for comment in comments(in: block) {
          if let word = comment.directiveWord(path: source.path) {
            diagnostics.append(misplaced(word, "indented as the block that it binds, not as code"))
          }
        }
      default:
        for span in block.text.spans {
          guard case .html(let literal) = span.kind, literal.utf8.starts(with: "<!--".utf8) else { continue }
          let start = span.bytes.lowerBound
          for comment in Comment.all(in: literal, locate: { start + $0.lowerBound..<start + $0.upperBound }) {
            switch DirectiveReading(comment, path: source.path) {
            case .remark: break
            case .fault(let diagnostic): diagnostics.append(diagnostic)
            case .directive(_, _, let word): diagnostics.append(misplaced(word, "above the block that it binds"))
            }
          }
        }
      }
    }
    return (directives, diagnostics)
  }

  private func comments(in block: Block) -> [Comment] {
    Comment.all(in: block.text.string, locate: block.text.bytes(of:))
  }

  private enum Target {
    case found(Int)
    case notFound(Block?)
  }

  private func target(of verb: Verb, at index: Int) -> Target {
    var next = sibling(after: index)
    while let candidate = next, blocks[candidate].kind == .html, blocks[candidate].startsWithComment {
      next = sibling(after: candidate)
    }
    guard let next, let shape = BlockShape(blocks[next].kind), verb.shapes.contains(shape) else {
      return .notFound(next.map { blocks[$0] })
    }
    return .found(next)
  }

  private func bindsNothing(_ verb: Verb, word: Word, found: Block?) -> Diagnostic {
    let message = "'\(word.text)' binds nothing; it stands directly above \(verb.shapesDescription)"
    let notes = found.map { [Note("this is \($0.kind.description)", at: source.range(firstLine(of: $0)))] }
    return Diagnostic(.bindsNothing, message, at: source.range(word.bytes), notes: notes ?? [])
  }

  private func misplaced(_ word: Word, _ place: String) -> Diagnostic {
    let message = "'\(word.text)' binds nothing here; a directive stands alone on its line, \(place)"
    return Diagnostic(.malformedDirective, message, at: source.range(word.bytes))
  }

  private func isIndentedCode(_ block: Block) -> Bool {
    guard block.bytes.lowerBound < source.bytes.count else { return false }
    // Fenced code starts with its fence (CommonMark 0.29 §4.5); indented code can start with neither mark here.
    return ![UInt8(ascii: "`"), UInt8(ascii: "~")].contains(source.bytes[block.bytes.lowerBound])
  }

  private func firstLine(of block: Block) -> Range<Int> {
    let bytes = block.bytes.clamped(to: source.bytes.indices)
    let end = source.bytes[bytes].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return bytes.lowerBound..<(end ?? bytes.upperBound)
  }
}

extension Block {
  fileprivate var startsWithComment: Bool {
    text.string.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.starts(with: "<!--".utf8)
  }
}

extension Comment {
  fileprivate func directiveWord(path: String) -> Word? {
    if case .directive(_, _, let word) = DirectiveReading(self, path: path) { word } else { nil }
  }
}

extension Block.Kind {
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
