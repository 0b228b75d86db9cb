/// Which files in the output folder are ours, by its file `.lockstep-manifest`: a line a path, sorted.
struct Manifest: Equatable {
  /// The name of the manifest's file.
  static let name = ".lockstep-manifest"

  /// Paths relative to the output folder.
  let files: Set<String>

  init(files: Set<String>) {
    self.files = files
  }

  /// The manifest that `bytes` hold.
  init(reading bytes: [UInt8]) {
    files = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// What its file holds.
  var bytes: [UInt8] {
    Array(files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined().utf8)
  }
}
