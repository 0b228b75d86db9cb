#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the command is given on standard input.
enum Input {
  /// All bytes up to its end.
  static func readAll() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ReadingError(reason: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Standard input could not be read.
  struct ReadingError: Error, CustomStringConvertible {
    let reason: String
    var description: String { reason }
  }
}
