#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import CExchange

/// What publishing asks of the file system; the only file of this room that calls it.
///
/// Paths are the system's own. A symbolic link is never followed: it is what it is, a link.
enum Disk {
  /// What lies at a path.
  enum Kind {
    case file, folder, other
  }

  /// What lies at `path`; `nil` where nothing does.
  static func kind(of path: String) throws(PublishingError) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw PublishingError(path)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The names in the folder at `path`, in the order of their bytes.
  static func names(in path: String) throws(PublishingError) -> [String] {
    guard let stream = unsafe opendir(path) else { throw PublishingError(path) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    // Names that could not be read are files that would not be carried over.
    guard errno == 0 else { throw PublishingError(path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes the folder at `path` and those above it; one that is there already is no error.
  static func makeFolders(_ path: String) throws(PublishingError) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw PublishingError(path)
    }
    try makeFolders(String(path[..<slash]))
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw PublishingError(path) }
  }

  /// Writes a new file.
  static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw PublishingError(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Int(writeBytes(descriptor, $0.baseAddress, $0.count)) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = PublishingError(path)
        close(descriptor)
        throw error
      }
      rest = rest.dropFirst(count)
    }
    // Some file systems tell only now that the disk is full.
    guard close(descriptor) == 0 else { throw PublishingError(path) }
  }

  /// The bytes of the file at `path`; `nil` where there is none.
  static func read(_ path: String) throws(PublishingError) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ELOOP || errno == ENOTDIR { return nil }
      throw PublishingError(path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe readBytes(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw PublishingError(path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Gives the file at `path` a second name; where the file system has no second names, or no more, a copy.
  static func link(_ path: String, to other: String) throws(PublishingError) {
    guard unsafe linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 else {
      guard errno == EPERM || errno == EMLINK || errno == ENOTSUP, let bytes = try read(path) else {
        throw PublishingError(other)
      }
      try write(bytes, to: other)
      return
    }
  }

  /// Lets the folders at two paths change places in one step; `false` where the file system has no such step.
  static func exchange(_ one: String, _ other: String) throws(PublishingError) -> Bool {
    if unsafe lockstep_exchange(one, other) == 0 { return true }
    if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return false }
    throw PublishingError(other)
  }

  /// Moves what lies at `path`.
  static func move(_ path: String, to other: String) throws(PublishingError) {
    guard unsafe rename(path, other) == 0 else { throw PublishingError(other) }
  }

  /// Removes what lies at `path`, with all that is in it; nothing there is no error.
  static func remove(_ path: String) throws(PublishingError) {
    switch try kind(of: path) {
    case nil: return
    case .folder?:
      for name in try names(in: path) { try remove("\(path)/\(name)") }
      guard unsafe rmdir(path) == 0 else { throw PublishingError(path) }
    case .file?, .other?:
      guard unsafe unlink(path) == 0 else { throw PublishingError(path) }
    }
  }

  /// What the system says of the fault that just happened.
  static var systemFault: String { unsafe String(cString: strerror(errno)) }
}

// `Disk.write` and `Disk.read` hide the system's functions of those names.
#if canImport(Glibc)
private let writeBytes = unsafe Glibc.write
private let readBytes = unsafe Glibc.read
#elseif canImport(Musl)
private let writeBytes = unsafe Musl.write
private let readBytes = unsafe Musl.read
#else
private let writeBytes = unsafe Darwin.write
private let readBytes = unsafe Darwin.read
#endif
