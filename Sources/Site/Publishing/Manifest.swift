/// Which files in the output folder are ours, by its file `.lockstep-manifest`: a line a path, sorted.
///
/// A backslash in a path is written twice, a line feed as `\n`.
struct Manifest: Equatable {
  /// The name of the manifest's file.
  static let name = ".lockstep-manifest"

  let files: Set<SitePath>

  init(files: Set<SitePath>) {
    self.files = files
  }

  /// The manifest that `bytes` hold; `nil` where a line is no path in the folder, as whoever wrote it was not Lockstep.
  init?(reading bytes: [UInt8]) {
    var files: Set<SitePath> = []
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The last line ends, too; else its end is lost.
    guard lines.popLast()?.isEmpty == true else { return nil }
    for line in lines {
      guard let path = Self.path(unescaping: line) else { return nil }
      files.insert(path)
    }
    self.files = files
  }

  /// The folders that the files lie in.
  var folders: Set<SitePath> { Set(files.flatMap(\.folders)) }

  /// What its file holds.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for path in files.sorted() {
      for byte in path.text.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
        case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func path(unescaping line: ArraySlice<UInt8>) -> SitePath? {
    var bytes: [UInt8] = []
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "\\"): bytes.append(byte)
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self).flatMap(SitePath.init)
  }
}
