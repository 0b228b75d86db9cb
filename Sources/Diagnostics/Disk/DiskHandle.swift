#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import CDisk

/// An open file or folder; the only place that asks the system for either.
///
/// No symbolic link is followed on the way from the site's folder, which itself may be reached through one, and a pipe
/// or a device does not make the caller wait.
package struct DiskHandle: ~Copyable {
  /// The most bytes that a file may have: an article of 16 MB is no article, and no build's memory should depend on one.
  package static let largestFile = 16 << 20

  private let path: String
  let descriptor: CInt

  /// Opens what lies at `path`, relative to the folder `root`.
  package init(opening path: String, under root: String) throws(DiskError) {
    let safely = O_RDONLY | O_CLOEXEC | O_NONBLOCK
    var current = unsafe open(root, safely | O_DIRECTORY)
    let inside = String(Substring(path.utf8.drop { $0 == UInt8(ascii: "/") }))
    if current >= 0, !inside.isEmpty {
      let below = unsafe lockstep_open_below(current, inside, safely)
      let cause = errno
      if below >= 0 || cause != ENOSYS {
        close(current)
        errno = cause
        current = below
      } else {
        current = Self.follow(path, from: current, safely)
      }
    }
    guard current >= 0 else { throw DiskError(path: path, systemError: errno) }
    self.path = path
    descriptor = current
  }

  /// Opens what lies at `path` a folder at a time, each without following a link; closes `folder`.
  private static func follow(_ path: String, from folder: CInt, _ flags: CInt) -> CInt {
    var current = folder
    // By bytes, as the system does: to Swift, `/` and a combining mark after it are one character, which is no `/`.
    for part in path.utf8.split(separator: UInt8(ascii: "/")) where current >= 0 {
      let next = unsafe openat(current, String(Substring(part)), flags | O_NOFOLLOW)
      let cause = errno
      close(current)
      errno = cause
      current = next
    }
    return current
  }

  deinit {
    close(descriptor)
  }

  /// The bytes of the file.
  package func contents() throws(DiskError) -> [UInt8] { try contents(upTo: nil) }

  /// The bytes of the file, but for those after the first `limit`.
  package func contents(upTo limit: Int?) throws(DiskError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw DiskError(path: path, systemError: errno) }
    guard FolderEntry.Kind(status) == .file else { throw DiskError(path: path, reason: "not a regular file") }
    var bytes: [UInt8] = []
    // One byte more than the file is said to have: if that stays free, one more call sees the end.
    var room = Int(status.st_size) + 1
    if let limit { room = min(room, limit) }
    while true {
      if let limit, bytes.count >= limit { return bytes }
      guard bytes.count + room <= Self.largestFile + 1 else {
        throw DiskError(path: path, reason: "larger than \(Self.largestFile >> 20) MB")
      }
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DiskError(path: path, systemError: errno) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if count == 0 { return bytes }
      if count == room { room = 65_536 } else { room -= count }
    }
  }

  /// How many bytes the file has.
  package func size() throws(DiskError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw DiskError(path: path, systemError: errno) }
    return Int(status.st_size)
  }

  /// What the folder holds, but for itself and its parent, in no order.
  package func entries() throws(DiskError) -> [FolderEntry] {
    // A directory stream closes its descriptor, which is ours to close.
    let duplicate = dup(descriptor)
    guard duplicate >= 0 else { throw DiskError(path: path, systemError: errno) }
    guard let stream = unsafe fdopendir(duplicate) else {
      let error = DiskError(path: path, systemError: errno)
      close(duplicate)
      throw error
    }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { name in
          let validated = unsafe String(validatingCString: name)
          return unsafe (text: validated ?? String(cString: name), isUTF8: validated != nil)
        }
      }
      guard name.isUTF8 else {
        entries.append(FolderEntry(name: name.text, kind: .unnamed))
        continue
      }
      if name.text == "." || name.text == ".." { continue }
      if let kind = unsafe FolderEntry.Kind(type: entry.pointee.d_type) {
        entries.append(FolderEntry(name: name.text, kind: kind))
        continue
      }
      var status = stat()
      guard unsafe fstatat(descriptor, name.text, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw DiskError(path: "\(path)/\(name.text)", systemError: errno)
      }
      entries.append(FolderEntry(name: name.text, kind: FolderEntry.Kind(status)))
      errno = 0
    }
    guard errno == 0 else { throw DiskError(path: path, systemError: errno) }
    return entries
  }
}

extension FolderEntry.Kind {
  /// The kind that a folder's entry tells; `nil` where its file system does not.
  fileprivate init?(type: UInt8) {
    switch Int(type) {
    case Int(DT_UNKNOWN): return nil
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    default: self = .other
    }
  }

  fileprivate init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
  }
}

extension DiskError {
  init(path: String, systemError: CInt) {
    let isLink = systemError == ELOOP
    let reason = unsafe isLink ? "a symbolic link, which is not followed" : String(cString: strerror(systemError))
    self.init(path: path, reason: reason)
  }
}
