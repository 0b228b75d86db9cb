import SwiftSyntax

/// The text of the doc comment above `declaration`, without its slashes and stars; empty where there is none.
///
/// As in the compiler, a blank line between two doc comments drops the upper one. Ordinary comments may stand between
/// their lines.
func documentation(above declaration: some SyntaxProtocol) -> String {
  var lines: [Substring] = []
  for comment in Comment.leading(declaration) where comment.startsLine {
    if comment.followsBlankLine { lines = [] }
    if comment.isDocumentation { lines += contents(of: comment.text) }
  }
  return lines.joined(separator: "\n")
}

private func contents(of comment: String) -> [Substring] {
  if comment.hasPrefix("///") { return [withoutFirstSpace(comment.dropFirst(3))] }
  let lines = comment.dropFirst(3).dropLast(2).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  return Array(lines.map(withoutStar).trimming(while: \.isEmpty))
}

/// The text of a line in a block comment: `   * text ` is `text`.
private func withoutStar(_ line: Substring) -> Substring {
  let text = line.trimming(while: \.isWhitespace)
  return text.first == "*" ? withoutFirstSpace(text.dropFirst()) : text
}

private func withoutFirstSpace(_ text: Substring) -> Substring {
  text.first == " " ? text.dropFirst() : text
}

extension BidirectionalCollection {
  /// The slice without the elements at both ends of which `predicate` holds.
  fileprivate func trimming(while predicate: (Element) -> Bool) -> SubSequence {
    var rest = self[...].drop(while: predicate)
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}
