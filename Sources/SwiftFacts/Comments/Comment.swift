import SwiftSyntax

/// A comment, with what stands around it.
struct Comment {
  /// The text with its slashes.
  let text: String

  /// Whether it documents what follows it: `///` or `/** */`.
  let isDocumentation: Bool

  /// Byte offsets in the file.
  let bytes: Range<Int>

  /// Whether only spaces stand before it on its line.
  let startsLine: Bool

  /// Whether a blank line parts it from what stands before it.
  let followsBlankLine: Bool

  /// The comments in the trivia before `node`.
  static func leading(_ node: some SyntaxProtocol) -> [Comment] {
    let offset = node.position.utf8Offset
    return all(in: node.leadingTrivia, at: offset, startsLine: offset == 0)
  }

  /// The comments on the last line of `node`, after it.
  static func trailing(_ node: some SyntaxProtocol) -> [Comment] {
    all(in: node.trailingTrivia, at: node.endPositionBeforeTrailingTrivia.utf8Offset, startsLine: false)
  }

  private static func all(in trivia: Trivia, at offset: Int, startsLine: Bool) -> [Comment] {
    var comments: [Comment] = []
    var start = offset
    var startsLine = startsLine
    var lineEnds = 0
    for piece in trivia {
      let end = start + piece.sourceLength.utf8Length
      switch piece {
      case .newlines(let count), .carriageReturns(let count), .carriageReturnLineFeeds(let count):
        startsLine = true
        lineEnds += count
      case .docLineComment(let text), .docBlockComment(let text), .lineComment(let text), .blockComment(let text):
        comments.append(
          Comment(
            text: text, isDocumentation: piece.isDocumentation, bytes: start..<end, startsLine: startsLine,
            followsBlankLine: lineEnds > 1))
        startsLine = false
        lineEnds = 0
      default: break
      }
      start = end
    }
    return comments
  }
}

extension TriviaPiece {
  fileprivate var isDocumentation: Bool {
    switch self {
    case .docLineComment, .docBlockComment: true
    default: false
    }
  }
}
