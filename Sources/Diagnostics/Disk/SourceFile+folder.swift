extension SourceFile {
  /// Reads the files below `folder`, relative to the folder `root`, whose paths end with `suffix`, sorted by their paths.
  ///
  /// There are none where there is no such folder. Hidden files and folders are passed over.
  package static func all(
    in folder: String, under root: String, suffix: String = ""
  ) throws(DiskError) -> [SourceFile] {
    guard try FolderEntry.kind(of: folder, under: root) == .folder else { return [] }
    var files: [SourceFile] = []
    for path in try FolderEntry.files(below: folder, under: root, where: { !$0.hasPrefix(".") })
    where path.hasSuffix(suffix) {
      files.append(try SourceFile(reading: path, under: root))
    }
    return files
  }
}
