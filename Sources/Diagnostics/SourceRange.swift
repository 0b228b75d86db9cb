/// A stretch of one file, in bytes.
public struct SourceRange: Hashable, Codable, Sendable {
  /// The file's path, as in ``SourceFile/path``.
  public let path: String

  /// Byte offsets from the start of the file, the end exclusive.
  public let bytes: Range<Int>

  /// The range of `bytes` in the file at `path`.
  public init(path: String, bytes: Range<Int>) {
    self.path = path
    self.bytes = bytes
  }
}

extension SourceRange: Comparable {
  /// Orders by path, then by start, then by end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.path, left.bytes.lowerBound, left.bytes.upperBound)
      < (right.path, right.bytes.lowerBound, right.bytes.upperBound)
  }
}
