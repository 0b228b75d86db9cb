public import Diagnostics
import SwiftParser
import SwiftSyntax

/// A source file and its syntax tree: all that facts need of it, worked out without any other file.
public struct ParsedFile: Sendable {
  let file: SourceFile
  let tree: SourceFileSyntax

  /// The comments that speak to Lockstep.
  let directives: [DirectiveComment]

  /// Parses `file`; what is no Swift is in the tree too, marked as such.
  public init(_ file: SourceFile) {
    self.file = file
    // Bytes, not a string: repairing what is not UTF-8 would move all that follows. And the parser's limit of its release
    // builds always: its debug builds give up at 20 levels, which a SwiftUI view reaches.
    tree = file.bytes.withUnsafeBufferPointer { Parser.parse(source: $0, maximumNestingLevel: 256) }
    directives = DirectiveComment.all(in: tree, of: file)
  }

  /// Where `node` stands, without the comments and spaces around it.
  func range(of node: some SyntaxProtocol) -> Diagnostics.SourceRange {
    file.range(node.positionAfterSkippingLeadingTrivia.utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset)
  }
}
