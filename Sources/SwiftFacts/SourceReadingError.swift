/// Why the files of a module could not be read from disk.
public enum SourceReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is nothing at the path.
  case notFound(path: String)
  /// The path is a symbolic link, which is not followed.
  case symbolicLink(path: String)
  /// The path is neither a folder nor a Swift file.
  case notSwift(path: String)
  /// The system refused; `reason` is what it said.
  case unreadable(path: String, reason: String)

  /// The path that could not be read, relative to the site's folder.
  public var path: String {
    switch self {
    case .notFound(let path), .symbolicLink(let path), .notSwift(let path), .unreadable(let path, _): path
    }
  }

  /// What a person reads.
  public var description: String {
    switch self {
    case .notFound(let path): "'\(path)' is not there"
    case .symbolicLink(let path): "'\(path)' is a symbolic link, which is not followed"
    case .notSwift(let path): "'\(path)' is neither a folder nor a Swift file"
    case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
    }
  }
}
