/// The site could not be written.
public struct PublishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path that could not be read or written.
  public let path: String

  /// Why, in the system's words or ours.
  public let reason: String

  /// The error that `path` could not be written for `reason`.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The fault that the system has just told of `path`.
  init(_ path: String) {
    self.init(path: path, reason: Disk.systemFault)
  }

  /// The path and the reason: `public/index.html: No space left on device`.
  public var description: String { "\(path): \(reason)" }
}
