#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Disk {
  /// Opens the file at `path`, made with the folder around it where they are not there, and locks it.
  ///
  /// It waits while another process has the lock.
  /// - Returns: The open file; `nil` where another process removed the folder on the way.
  static func lockedFile(at path: String, in folder: String) throws(PublishingError) -> CInt? {
    guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw PublishingError(folder) }
    if let kind = try kind(of: folder), kind != .folder {
      throw PublishingError(path: folder, reason: "stands where the new site is prepared; move it away")
    }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      let error = PublishingError(path)
      try removeIfEmpty(folder)
      throw error
    }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno == EINTR { continue }
      let error = PublishingError(path)
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Whether the open file is the one at `path` still.
  static func isFile(_ descriptor: CInt, at path: String) throws(PublishingError) -> Bool {
    var opened = stat()
    guard unsafe fstat(descriptor, &opened) == 0 else { throw PublishingError(path) }
    guard let found = try status(of: path) else { return false }
    return found.st_dev == opened.st_dev && found.st_ino == opened.st_ino
  }

  /// Closes a file, and lets go of its lock.
  static func unlock(_ descriptor: CInt) {
    close(descriptor)
  }
}
