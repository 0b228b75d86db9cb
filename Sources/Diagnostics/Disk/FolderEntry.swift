/// What a folder holds under one name.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link, a device, a pipe, a socket.
    case other
  }

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
}
