/// A stretch of visible text and the bytes it was written as.
///
/// Of equal length where the text stands for itself; otherwise an entity, an escape or a line break, which counts whole.
package struct Run: Hashable, Sendable {
  /// UTF-8 offsets in the text.
  package let text: Range<Int>

  /// Byte offsets in the file.
  package let bytes: Range<Int>

  package init(text: Range<Int>, bytes: Range<Int>) {
    self.text = text
    self.bytes = bytes
  }
}
