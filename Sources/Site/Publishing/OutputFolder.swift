/// The folder that a site is published in.
struct OutputFolder: Sendable {
  /// What may be in it before Lockstep has written it.
  private static let harmless: Set<String> = [".gitkeep", ".gitignore", Workspace.name]

  /// The folder's path on disk; it need not be there.
  let path: String

  /// The folder's own name.
  let name: String

  init(_ path: String) throws(PublishingError) {
    var path = Substring(path).utf8
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    self.path = String(Substring(path))
    name = path.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    // To be replaced, it needs a name; a sibling named after a dot would lie in the folder itself.
    if ["", ".", ".."].contains(name) {
      let reason = "does not name the folder; write its own name"
      throw PublishingError(path: self.path, reason: reason)
    }
  }

  /// Which files in it are ours.
  ///
  /// - Throws: ``PublishingError`` where the folder holds what Lockstep did not write, or cannot be read.
  func manifest() throws(PublishingError) -> Manifest {
    switch try Disk.kind(of: path) {
    case nil: return Manifest(files: [])
    case .folder?: break
    case .link?:
      throw PublishingError(
        path: path, reason: "is a symbolic link, which is not followed; name the folder it leads to")
    case .file?, .other?: throw PublishingError(path: path, reason: "is no folder")
    }
    // The names first: another build may publish meanwhile, and its manifest comes with its files.
    let strangers = try Disk.names(in: path).filter { !Self.harmless.contains($0) }
    let file = "\(path)/\(Manifest.name)"
    guard try Disk.kind(of: file) == .file, let bytes = try Disk.read(file) else {
      if strangers.isEmpty { return Manifest(files: []) }
      let reason = "holds \(listing(strangers)), which Lockstep did not write; empty the folder or name another output"
      throw PublishingError(path: path, reason: reason)
    }
    guard let manifest = Manifest(reading: bytes) else {
      let reason =
        "is damaged, so Lockstep cannot tell which files are its own; empty the folder or name another output"
      throw PublishingError(path: file, reason: reason)
    }
    return manifest
  }

  /// What lies at `file`; `nil` where nothing does, or only by way of what is no folder, as a symbolic link.
  func kind(of file: SitePath) throws(PublishingError) -> Disk.Kind? {
    for folder in file.folders where try Disk.kind(of: "\(path)/\(folder.text)") != .folder { return nil }
    return try Disk.kind(of: "\(path)/\(file.text)")
  }

  /// What the file `file` holds; `nil` where there is none.
  func bytes(of file: SitePath) throws(PublishingError) -> [UInt8]? {
    try kind(of: file) == .file ? Disk.read("\(path)/\(file.text)") : nil
  }

  /// Up to three names in quotes, and how many more there are.
  private func listing(_ names: [String]) -> String {
    let parts = names.prefix(3).map { "'\($0)'" } + (names.count > 3 ? ["\(names.count - 3) more"] : [])
    guard parts.count > 1, let last = parts.last else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
