/// A stretch of visible text and the bytes it was written as.
package struct Run: Hashable, Sendable {
  /// UTF-8 offsets in the text.
  package let text: Range<Int>

  /// Byte offsets in the file.
  package let bytes: Range<Int>

  /// Whether the text stands for itself, byte for byte; otherwise it is an entity, an escape or a line break, and
  /// counts whole.
  package let isLiteral: Bool

  package init(text: Range<Int>, bytes: Range<Int>, isLiteral: Bool) {
    self.text = text
    self.bytes = bytes
    self.isLiteral = isLiteral
  }
}
