/// A single text of a YAML file: a key, a value, an item of a list.
public struct YAMLScalar: Hashable, Sendable {
  /// The text, after quotes, escapes and folding; of a plain scalar on one line, letter for letter what stands there.
  public let text: String

  /// Whether it stands without quotes and is no block (`|`, `>`): only then can it be a number, a flag or a date.
  public let isPlain: Bool

  /// Byte offsets in the file, quotes included; empty where a key has no value.
  public let bytes: Range<Int>

  /// The scalar `text` at `bytes`.
  public init(_ text: String, isPlain: Bool, bytes: Range<Int>) {
    self.text = text
    self.isPlain = isPlain
    self.bytes = bytes
  }

  /// Whether it says that there is no value: nothing at all, `~` or `null`.
  public var isNull: Bool {
    isPlain && (text.isEmpty || text == "~" || text == "null")
  }
}
