import CCompression

/// A form in which a host can send a file that lies beside the file itself.
enum Compression: String, CaseIterable {
  case gzip = ".gz"
  case brotli = ".br"

  /// Those that the machine can write.
  static let available: [Compression] = lockstep_has_brotli() ? [.gzip, .brotli] : [.gzip]

  /// What a file's name ends with.
  var ending: String { rawValue }

  /// The path of the file that hosts may send the one at `path` for, by its name; `nil` where they would not.
  static func original(of path: String) -> String? {
    [".gz", ".br", ".zst"].first { path.utf8.reversed().starts(with: $0.utf8.reversed()) }.map {
      String(Substring(path.utf8.dropLast($0.utf8.count)))
    }
  }

  /// Whether files like the one at `path` get smaller: texts do, images and archives are compressed already.
  static func helps(_ path: String) -> Bool {
    let texts = [
      ".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".md", ".webmanifest", ".csv", ".wasm",
    ]
    return texts.contains { path.hasSuffix($0) }
  }

  /// `bytes` in this form; `nil` where they would not be fewer.
  func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    let capacity = self == .gzip ? lockstep_gzip_bound(bytes.count) : lockstep_brotli_bound(bytes.count)
    let compressed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = unsafe bytes.withUnsafeBytes { source in
        unsafe self == .gzip
          ? lockstep_gzip(source.baseAddress, source.count, buffer.baseAddress, capacity)
          : lockstep_brotli(source.baseAddress, source.count, buffer.baseAddress, capacity)
      }
    }
    return compressed.isEmpty || compressed.count >= bytes.count ? nil : compressed
  }
}
