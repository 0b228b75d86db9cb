/// What a file holds: compared byte by byte, shown as text.
///
/// A `String` would not do: Swift takes canonically equivalent strings for equal, a file system does not.
public struct FileContents: Hashable, Sendable {
  /// The bytes.
  public let bytes: [UInt8]

  /// The contents that are `bytes`.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes as UTF-8, with U+FFFD where they are not.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension FileContents: ExpressibleByStringLiteral {
  /// The contents that are `text` in UTF-8.
  public init(stringLiteral text: String) {
    self.init(bytes: Array(text.utf8))
  }
}

extension FileContents: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
