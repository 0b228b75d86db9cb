import ArgumentParser

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The terminal or the pipe that the command writes to.
enum Output {
  /// Writes `text` to standard output.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes bytes to standard output; where it takes no more, as on a full disk, the command ends with status 3.
  static func write(_ bytes: [UInt8]) {
    do {
      try write(bytes, to: STDOUT_FILENO, called: "standard output")
    } catch {
      exit(ExitStatus.unreadable(because: error).rawValue)
    }
  }

  /// Writes a line to standard error; where that takes none, there is nobody to tell.
  static func writeError(_ line: String, terminator: String = "\n") {
    do { try write(Array((line + terminator).utf8), to: STDERR_FILENO, called: "standard error") } catch {}
  }

  /// Adds `text` to the end of the file at `path`, which need not be there yet.
  static func append(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw WritingError(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    try write(Array(text.utf8), to: descriptor, called: path)
  }

  /// A file could not be written, for a reason in the system's words.
  struct WritingError: Error, CustomStringConvertible {
    let path: String
    let reason: String
    var description: String { "\(path): \(reason)" }
  }

  /// Whether standard output is a terminal that shows colours, and nobody asked for none (no-color.org).
  static var showsColour: Bool {
    isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  /// Whether standard error is a terminal.
  static var errorsAreOnTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns standard output has: a terminal's own number, 120 elsewhere.
  static var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else {
      return 120
    }
    return Int(size.ws_col)
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, called name: String
  ) throws(WritingError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      // A reader that has gone, as after `| head`, wants no more.
      case EPIPE: return
      case let cause: throw WritingError(path: name, reason: String(cString: strerror(cause)))
      }
    }
  }
}

// `Output.write` hides the system's function of that name.
#if canImport(Glibc)
private let systemWrite = Glibc.write
#elseif canImport(Musl)
private let systemWrite = Musl.write
#else
private let systemWrite = Darwin.write
#endif
