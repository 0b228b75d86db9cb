import Diagnostics
import SwiftSyntax

/// A comment in a source file that speaks to Lockstep: `// lockstep:internal - reason`, on a line of its own above a
/// case or a flow.
struct DirectiveComment {
  /// Why no reader sees the cases or the flow below; empty where the comment does not say it.
  let reason: String

  /// What is wrong with the comment's own text.
  let fault: Diagnostic?

  private let comment: Comment

  /// All of them in `file`, whose tree is `tree`.
  static func all(in tree: SourceFileSyntax, of file: SourceFile) -> [DirectiveComment] {
    guard file.mayHoldDirectives else { return [] }
    return tree.tokens(viewMode: .sourceAccurate)
      .flatMap { Comment.leading($0) + Comment.trailing($0) }
      .compactMap { DirectiveComment($0, in: file) }
  }

  private init?(_ comment: Comment, in file: SourceFile) {
    let words = comment.text.drop { $0 == "/" || $0 == "*" || $0.isWhitespace }
    guard words.hasPrefix(marker) else { return nil }
    let verb = words.dropFirst(marker.count).prefix { !$0.isWhitespace }
    let rest = words.dropFirst(marker.count + verb.count).drop(while: \.isWhitespace)
    self.comment = comment
    reason = rest.hasPrefix("- ") ? String(rest.dropFirst(2).drop(while: \.isWhitespace)) : ""

    let range = file.range(comment.bytes)
    if verb != "internal" {
      let suggestion = didYouMean(String(verb), among: ["internal"])
      fault = Diagnostic(.misspeltDirective, "'\(verb)' is no directive of Swift files\(suggestion)", at: range)
    } else if comment.isDocumentation || comment.text.hasPrefix("/*") {
      fault = Diagnostic(.malformedDirective, "a directive is a line comment: '\(pattern)'", at: range)
    } else if reason.isEmpty {
      let end = comment.bytes.upperBound
      let edit = Edit(replacing: file.range(end..<end), with: " - why no reader sees it")
      fault = Diagnostic(
        .malformedDirective, "'lockstep:internal' does not say why: '\(pattern)'", at: range,
        fixes: rest.isEmpty ? [Fix(.placeholder, "say why no reader sees it", edits: [edit])] : [])
    } else {
      fault = nil
    }
  }

  /// Whether it speaks of what `declaration` declares: a line of cases, a flow.
  func stands(above declaration: some SyntaxProtocol) -> Bool {
    comment.startsLine && declaration.position.utf8Offset <= comment.bytes.lowerBound
      && comment.bytes.upperBound <= declaration.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  /// What is wrong with it in `file`, where it may stand above `declarations`.
  func diagnostic(in file: ParsedFile, above declarations: [any DeclSyntaxProtocol]) -> Diagnostic? {
    if let fault { return fault }
    if declarations.contains(where: { stands(above: $0) }) { return nil }
    return Diagnostic(
      .bindsNothing,
      "'lockstep:internal' stands above no case and no flow: it takes a line of its own right above one",
      at: file.file.range(comment.bytes))
  }
}

private let marker = "lockstep:"
private let pattern = "// lockstep:internal - reason"

extension SourceFile {
  /// Whether the marker stands anywhere: most files of an app are spared a look at every token.
  fileprivate var mayHoldDirectives: Bool {
    let name = Array(marker.utf8)
    // Colons are rarer than the name's first letter.
    return bytes.indices.contains { offset in
      bytes[offset] == UInt8(ascii: ":") && bytes[...offset].suffix(name.count).elementsEqual(name)
    }
  }
}
