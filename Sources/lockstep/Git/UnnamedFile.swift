#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A temporary file that has no name, and is gone with the value.
struct UnnamedFile: ~Copyable {
  let descriptor: Int32

  /// An empty file.
  init() throws(SystemError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/lockstep-XXXXXX".utf8CString)
    let opened = mkstemp(&name)
    guard opened >= 0 else { throw SystemError("no temporary file can be made in '\(folder)'", number: errno) }
    unlink(name)
    _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// Writes `bytes`, and goes back to the start for whoever reads them.
  func fill(with bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError("a temporary file cannot be written", number: errno) }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  /// All that it holds.
  func contents() throws(SystemError) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError("a temporary file cannot be read", number: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
