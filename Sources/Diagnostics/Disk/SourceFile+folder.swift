extension SourceFile {
  /// Reads the files below `folder`, relative to the folder `root`, whose names `isWanted` takes, sorted by their paths.
  ///
  /// There are none where there is no such folder. Hidden files and what is neither file nor folder are passed over.
  package static func all(
    in folder: String, under root: String, where isWanted: (_ name: String) -> Bool = { _ in true }
  ) throws(DiskError) -> [SourceFile] {
    guard try FolderEntry.kind(of: folder, under: root) == .folder else { return [] }
    var paths: [String] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      for entry in try DiskHandle(opening: folder, under: root).entries() where !entry.name.hasPrefix(".") {
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        switch entry.kind {
        case .file: if isWanted(entry.name) { paths.append(path) }
        case .folder: folders.append(path)
        case .other: break
        }
      }
    }
    var files: [SourceFile] = []
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      files.append(try SourceFile(reading: path, under: root))
    }
    return files
  }
}
