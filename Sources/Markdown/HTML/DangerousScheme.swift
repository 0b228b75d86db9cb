/// The schemes that cmark's safe mode leaves out, as in its `scanners.re`.
enum DangerousScheme {
  private static let schemes = ["javascript:", "vbscript:", "file:", "data:"]
  private static let images = ["png", "gif", "jpeg", "webp"].map { "data:image/\($0)" }

  /// Whether `url` begins with one of them, in upper or lower case.
  static func begins(_ url: String) -> Bool {
    let url = url.prefix(16).lowercased()
    return schemes.contains { url.hasPrefix($0) } && !images.contains { url.hasPrefix($0) }
  }
}
