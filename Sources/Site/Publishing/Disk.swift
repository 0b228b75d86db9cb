#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import CDisk
import Diagnostics

/// What publishing asks of the file system; only this type of the room calls it.
///
/// Paths are the system's own. A symbolic link is never followed: it is what it is, a link.
enum Disk {
  /// What lies at a path.
  enum Kind {
    case file, folder, link, other
  }

  /// What lies at `path`; `nil` where nothing does.
  static func kind(of path: String) throws(PublishingError) -> Kind? {
    try status(of: path).map { status in
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    }
  }

  /// What the system says of what lies at `path`; `nil` where nothing does.
  static func status(of path: String) throws(PublishingError) -> stat? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw PublishingError(path)
  }

  /// The path of the folder that `path` lies in; `nil` for a name alone, which lies in the current one.
  static func folder(of path: String) -> String? {
    // By bytes, as the system does: to Swift, `/` and a combining mark after it are one character, which is no `/`.
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    if slash == path.startIndex { return path.utf8.count > 1 ? "/" : nil }
    return String(Substring(path.utf8[..<slash]))
  }

  /// The names in the folder at `path`, in the order of their bytes.
  static func names(in path: String) throws(PublishingError) -> [String] {
    guard let stream = unsafe opendir(path) else { throw PublishingError(path) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(validatingCString: $0) }
      }
      guard let name else { throw PublishingError(path: path, reason: "holds a name that is not UTF-8") }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    // Names that could not be read are files that would not be carried over.
    guard errno == 0 else { throw PublishingError(path) }
    return names.sorted { $0.precedes($1) }
  }

  /// Makes the folder at `path` and those above it; one that is there already is no error.
  static func makeFolders(_ path: String) throws(PublishingError) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let above = folder(of: path), above != "/" else { throw PublishingError(path) }
    try makeFolders(above)
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw PublishingError(path) }
  }

  /// What the system says of the fault that just happened.
  static var systemFault: String { unsafe String(cString: strerror(errno)) }
}
