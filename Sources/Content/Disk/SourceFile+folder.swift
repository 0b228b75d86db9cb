package import Diagnostics

extension SourceFile {
  /// Reads all files below `folder`, relative to the folder `root`, in the order of their paths' bytes.
  ///
  /// There are none where there is no such folder. Hidden files and what is neither file nor folder are passed over.
  package static func all(in folder: String, under root: String) throws(DiskError) -> [SourceFile] {
    let above = folder.split(separator: "/").dropLast().joined(separator: "/")
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    let siblings = try DiskHandle(opening: above, under: root).entries()
    guard siblings.contains(where: { $0.name == name && $0.kind == .folder }) else { return [] }
    var paths: [String] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      for entry in try DiskHandle(opening: folder, under: root).entries() where !entry.name.hasPrefix(".") {
        switch entry.kind {
        case .file: paths.append("\(folder)/\(entry.name)")
        case .folder: folders.append("\(folder)/\(entry.name)")
        case .other: break
        }
      }
    }
    return try paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { path throws(DiskError) in try SourceFile(reading: path, under: root) }
  }
}
