/// A text file as it was read: its path for people, and its bytes.
public struct SourceFile: Sendable {
  /// The path relative to the site's folder, with `/` between its parts.
  public let path: String

  /// The file's bytes, unchanged: positions everywhere are offsets into them.
  public let bytes: [UInt8]

  /// A file that holds `bytes`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file that holds `text` as UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The range of `bytes` in this file.
  public func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: path, bytes: bytes)
  }

  /// The text of `bytes`, with U+FFFD where it is not UTF-8.
  public func text(_ bytes: Range<Int>) -> String {
    String(decoding: self.bytes[bytes.clamped(to: 0..<self.bytes.count)], as: UTF8.self)
  }
}
