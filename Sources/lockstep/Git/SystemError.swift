#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the system would not do.
struct SystemError: Error, CustomStringConvertible {
  let description: String

  /// The error that `what`, for the reason that has `number`.
  init(_ what: String, number: Int32) {
    description = "\(what): \(String(cString: strerror(number)))"
  }
}
