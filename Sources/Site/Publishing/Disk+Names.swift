#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import CDisk

extension Disk {
  /// Gives the file or link at `path` a second name; where the file system has no second names, or no more, a copy.
  ///
  /// - Returns: Whether what is there belongs to whom it did; a copy may not, as ``copyAccess(of:to:)`` says.
  @discardableResult
  static func link(_ path: String, to other: String) throws(PublishingError) -> Bool {
    if unsafe linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 { return true }
    guard errno == EPERM || errno == EMLINK || errno == ENOTSUP else { throw PublishingError(other) }
    let cause = PublishingError(other)
    switch try kind(of: path) {
    case .link?:
      guard unsafe symlink(try destination(of: path), other) == 0 else { throw PublishingError(other) }
    case .file?:
      guard let bytes = try read(path) else { throw cause }
      try write(bytes, to: other)
    default: throw cause
    }
    return try copyAccess(of: path, to: other)
  }

  /// Where the symbolic link at `path` leads, as it says itself.
  private static func destination(of path: String) throws(PublishingError) -> String {
    var length = 0
    let bytes = unsafe [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, initialized in
      if let start = buffer.baseAddress { length = unsafe readlink(path, start, buffer.count) }
      initialized = max(length, 0)
    }
    guard length >= 0 else { throw PublishingError(path) }
    return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Lets whoever owns and may use what lies at `path` own and use what lies at `other`.
  ///
  /// - Returns: `false` where this user may not give it to whom it belongs.
  static func copyAccess(of path: String, to other: String) throws(PublishingError) -> Bool {
    guard let status = try status(of: path), let now = try Self.status(of: other) else { return true }
    if status.st_uid != now.st_uid || status.st_gid != now.st_gid {
      guard unsafe lchown(other, status.st_uid, status.st_gid) == 0 else {
        if errno == EPERM { return false }
        throw PublishingError(other)
      }
    }
    if status.st_mode & S_IFMT == S_IFLNK { return true }
    // Afterwards, as a new owner takes some of a mode away.
    guard unsafe chmod(other, status.st_mode & 0o7777) == 0 else { throw PublishingError(other) }
    return true
  }

  /// Lets the folders at two paths change places in one step; `false` where that cannot be.
  static func exchange(_ one: String, _ other: String) throws(PublishingError) -> Bool {
    if unsafe lockstep_exchange(one, other) == 0 { return true }
    // The file system has no such step; or it has, but not for this folder, as something is mounted on it, or part of it
    // is in a lower layer.
    if [EINVAL, ENOSYS, ENOTSUP, EBUSY, EXDEV].contains(errno) { return false }
    throw PublishingError(other)
  }

  /// Whether there is a folder at `path` that a file system is mounted on.
  static func isMountPoint(_ path: String) throws(PublishingError) -> Bool {
    guard try kind(of: path) == .folder else { return false }
    let answer = unsafe lockstep_is_mount_point(path)
    guard answer >= 0 else { throw PublishingError(path) }
    return answer == 1
  }

  /// Moves what lies at `path`.
  static func move(_ path: String, to other: String) throws(PublishingError) {
    guard unsafe rename(path, other) == 0 else { throw PublishingError(other) }
  }

  /// Removes what lies at `path`, with all that is in it; nothing there is no error.
  static func remove(_ path: String) throws(PublishingError) {
    guard let status = try status(of: path) else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      // What is in a folder cannot be removed while the folder is read-only.
      if status.st_mode & 0o700 != 0o700 { unsafe chmod(path, 0o700) }
      for name in try names(in: path) { try remove("\(path)/\(name)") }
      guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw PublishingError(path) }
    } else {
      guard unsafe unlink(path) == 0 || errno == ENOENT else { throw PublishingError(path) }
    }
  }

  /// Removes the folder at `path` if nothing is in it; `false` where something is.
  @discardableResult
  static func removeIfEmpty(_ path: String) throws(PublishingError) -> Bool {
    if unsafe rmdir(path) == 0 || errno == ENOENT { return true }
    if errno == ENOTEMPTY || errno == EEXIST { return false }
    throw PublishingError(path)
  }

  /// The path at which what `path` leads to lies, all links on the way resolved; `nil` where nothing is there.
  static func realPath(of path: String) throws(PublishingError) -> String? {
    guard let real = unsafe realpath(path, nil) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw PublishingError(path)
    }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
