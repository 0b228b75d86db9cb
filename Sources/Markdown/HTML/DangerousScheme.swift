/// The schemes that cmark's safe mode leaves out, as in its `scanners.re`.
enum DangerousScheme {
  private static let schemes = ["javascript:", "vbscript:", "file:", "data:"]
  private static let images = ["png", "gif", "jpeg", "webp"].map { "data:image/\($0)" }

  /// Whether `url` begins with one of them, in upper or lower case.
  static func begins(_ url: String) -> Bool {
    // By bytes, as browsers do: to Swift, a ':' and an accent behind it are one character.
    let start = url.utf8.prefix(16).map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    return schemes.contains { start.starts(with: $0.utf8) } && !images.contains { start.starts(with: $0.utf8) }
  }
}
