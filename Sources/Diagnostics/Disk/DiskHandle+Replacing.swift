#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension DiskHandle {
  /// Puts a file with `bytes` at `path`, relative to the folder `root`, in one step, with the mode of the one before.
  ///
  /// No symbolic link is followed or replaced.
  /// - Parameters:
  ///   - path: The file's path.
  ///   - root: The folder that it lies in.
  ///   - expected: What the file must hold still; `nil` where there must be none.
  ///   - bytes: What it holds afterwards.
  /// - Throws: That the file holds something else by now, or why it cannot be written.
  package static func replace(
    _ path: String, under root: String, holding expected: [UInt8]?, with bytes: [UInt8]
  ) throws(DiskError) {
    // By bytes, as the system does: to Swift, `/` and a combining mark after it are one character, which is no `/`.
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(Substring(path.utf8[..<$0])) } ?? ""
    let name = slash.map { String(Substring(path.utf8[path.utf8.index(after: $0)...])) } ?? path
    let handle = try DiskHandle(opening: folder, under: root)
    var status = stat()
    var mode: mode_t?
    if unsafe fstatat(handle.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { mode = status.st_mode & 0o7777 }
    let now = mode == nil ? nil : try DiskHandle(opening: path, under: root).contents()
    guard now == expected else { throw DiskError(path: path, reason: "has changed since it was read") }

    let temporary = ".\(name).lockstep-\(getpid())"
    _ = unsafe unlinkat(handle.descriptor, temporary, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let new = unsafe openat(handle.descriptor, temporary, flags, 0o666)
    guard new >= 0 else { throw DiskError(path: path, systemError: errno) }
    var rest = bytes[...]
    var isWritten = mode.map { fchmod(new, $0) == 0 } ?? true
    while isWritten, !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(new, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      isWritten = count > 0
      rest = rest.dropFirst(max(count, 0))
    }
    // Some file systems tell only now that the disk is full.
    isWritten = isWritten && fsync(new) == 0
    var cause = errno
    if close(new) != 0, isWritten { (isWritten, cause) = (false, errno) }
    if isWritten {
      if unsafe renameat(handle.descriptor, temporary, handle.descriptor, name) == 0 { return }
      cause = errno
    }
    _ = unsafe unlinkat(handle.descriptor, temporary, 0)
    throw DiskError(path: path, systemError: cause)
  }
}
