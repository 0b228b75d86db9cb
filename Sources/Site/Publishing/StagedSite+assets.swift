import Diagnostics

extension StagedSite {
  /// Writes the files of the theme, and those of the content folder, whose bytes `read` gives.
  ///
  /// A file of the content folder that has the path of one of the theme's takes its place.
  public func writeAssets(
    _ theme: ThemeAssets, content: [String], read: (_ path: String) throws -> [UInt8]
  ) throws {
    let own = Set(content)
    for (_, file) in theme.files.sorted(by: { $0.key < $1.key }) where !own.contains(file.route.file) {
      try write(file.bytes, to: file.route.file)
    }
    for path in content {
      // A form of a file that lies beside it already is the team's own.
      let isCompressed = Compression.allCases.contains { own.contains(path + $0.ending) }
      try write(read(path), to: path, compressing: !isCompressed)
    }
  }
}
