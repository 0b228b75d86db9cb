/// A label as the lock has it.
struct LockedText: Hashable, Sendable {
  /// The text.
  let text: String

  /// Where the lock has it, as offsets of bytes; empty where it is not written yet.
  let bytes: Range<Int>

  init(_ text: String, at bytes: Range<Int> = 0..<0) {
    self.text = text
    self.bytes = bytes
  }
}
