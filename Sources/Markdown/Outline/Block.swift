/// A block of a document: where it stands, and the text directly in it.
public struct Block: Sendable {
  /// What a block is, in the words of the GFM specification.
  public enum Kind: Hashable, Sendable {
    case document, quote, item, paragraph, code, html, thematicBreak, footnoteDefinition
    /// A list; `start` is the first number of an ordered one.
    case list(ordered: Bool, start: Int)
    /// A heading of level 1 to 6.
    case heading(level: Int)
    case table, tableCell
    /// A row of a table; the header is the first.
    case tableRow(isHeader: Bool)
  }

  /// What the block is.
  public let kind: Kind

  /// The bytes in the file, from the block's first character to the end of its last, without the line end.
  public internal(set) var bytes: Range<Int>

  /// The index of the block around it; `nil` for the document.
  public let parent: Int?

  /// The index after the last block inside it.
  public internal(set) var end: Int

  /// The text of a paragraph, heading or cell; the literal of a code or HTML block; empty elsewhere.
  public var text: InlineText { heldText ?? .empty }

  /// The text, where the outline holds one.
  public internal(set) var heldText: InlineText?

  package init(kind: Kind, bytes: Range<Int>, parent: Int?, end: Int, text: InlineText?) {
    self.kind = kind
    self.bytes = bytes
    self.parent = parent
    self.end = end
    heldText = text
  }
}
