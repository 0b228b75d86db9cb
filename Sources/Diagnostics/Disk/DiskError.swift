/// A file or a folder that cannot be read.
public struct DiskError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Its path relative to the site's folder.
  public let path: String

  /// Why, in the system's words.
  public let reason: String

  /// The error that `path` cannot be read for `reason`.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The path and the reason: `content/orders/cancel.md: Permission denied`.
  public var description: String { "\(path): \(reason)" }
}
