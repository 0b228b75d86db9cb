/// What a folder holds under one name.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link, a device, a pipe, a socket.
    case other
    /// Anything whose name is not UTF-8, so that no path leads to it; its ``name`` has U+FFFD in place of those bytes.
    case unnamed
  }

  /// How many bytes the path of a folder may have that is looked into: systems open no path of more than 4,096.
  private static let longestPath = 3_000

  package let name: String
  package let kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// What is at `path`, relative to the folder `root`; `nil` where nothing is, or only by way of a symbolic link.
  package static func kind(of path: String, under root: String) throws(DiskError) -> Kind? {
    var kind: Kind? = .folder
    var folder = ""
    for part in path.split(separator: "/") {
      guard kind == .folder else { return nil }
      let entries = try DiskHandle(opening: folder, under: root).entries()
      kind = entries.first { $0.name == part }?.kind
      folder += "/\(part)"
    }
    return kind
  }

  /// The paths of the files below `folder`, relative to the folder `root`, in the order of their bytes.
  ///
  /// What has a name that `isWanted` does not take is left out, a folder with all that is in it. So is what is neither
  /// file nor folder.
  package static func files(
    below folder: String, under root: String, where isWanted: (_ name: String) -> Bool
  ) throws(DiskError) -> [String] {
    let (files, others) = try tree(below: folder, under: root, where: isWanted)
    if let folder = others.first(where: { $0.kind == .folder }) {
      throw DiskError(path: folder.path, reason: "the path is too long")
    }
    return files
  }

  /// As above, with what is not read beside the files, each with its path, in the order of their bytes: what is neither
  /// file nor folder, and folders whose paths are too long.
  package static func tree(
    below folder: String, under root: String, where isWanted: (_ name: String) -> Bool
  ) throws(DiskError) -> (files: [String], others: [(path: String, kind: Kind)]) {
    var files: [String] = []
    var others: [(path: String, kind: Kind)] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      for entry in try DiskHandle(opening: folder, under: root).entries() where isWanted(entry.name) {
        let path = Self.path(of: entry.name, in: folder)
        switch entry.kind {
        case .file: files.append(path)
        case .folder:
          if path.utf8.count > longestPath { others.append((path, .folder)) } else { folders.append(path) }
        case .other, .unnamed: others.append((path, entry.kind))
        }
      }
    }
    return (files.sorted { $0.precedes($1) }, others.sorted { $0.path.precedes($1.path) })
  }

  /// Each path is kept as long as its file, and takes no more memory than it needs.
  private static func path(of name: String, in folder: String) -> String {
    if folder.isEmpty { return name }
    var path = ""
    path.reserveCapacity(folder.utf8.count + 1 + name.utf8.count)
    path += folder
    path += "/"
    path += name
    return path
  }
}
