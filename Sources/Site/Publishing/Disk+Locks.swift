#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Disk {
  /// Locks the file at `path`, made with the folder around it where they are not there, when nobody else has it locked.
  ///
  /// - Returns: What ``unlock(_:)`` takes; `nil` where another process removed the folder on the way.
  static func lock(_ path: String, in folder: String) throws(PublishingError) -> CInt? {
    guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw PublishingError(folder) }
    if let kind = try kind(of: folder), kind != .folder {
      throw PublishingError(path: folder, reason: "stands where the new site is prepared; move it away")
    }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw PublishingError(path)
    }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno == EINTR { continue }
      let error = PublishingError(path)
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Whether the file that is locked is the one at `path` still.
  static func isLock(_ lock: CInt, at path: String) throws(PublishingError) -> Bool {
    var locked = stat()
    guard unsafe fstat(lock, &locked) == 0 else { throw PublishingError(path) }
    guard let found = try status(of: path) else { return false }
    return found.st_dev == locked.st_dev && found.st_ino == locked.st_ino
  }

  /// Lets go of a lock.
  static func unlock(_ lock: CInt) {
    close(lock)
  }
}
