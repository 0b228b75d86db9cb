extension StagedSite {
  /// What is in the old output and not ours.
  ///
  /// - Throws: ``PublishingError`` where any of it would be lost to one of `files`, those of the new site.
  func foreignFiles(beside files: Set<SitePath>) throws(PublishingError) -> [ForeignFile] {
    let (oldFolders, folders) = (old.folders, Manifest(files: files).folders)
    var foreign: [ForeignFile] = []
    var waiting: [SitePath?] = [nil]
    while let folder = waiting.popLast() {
      let names = try Disk.names(in: path(of: folder))
      if let folder, names.isEmpty, !oldFolders.contains(folder) {
        foreign.append(ForeignFile(path: folder, kind: .folder))
      }
      for name in names where folder != nil || !isOurOwn(name) {
        guard let path = SitePath(folder.map { "\($0.text)/\(name)" } ?? name),
          let kind = try Disk.kind(of: self.path(of: path))
        else { continue }
        if kind == .folder {
          waiting.append(path)
        } else if kind != .file || !old.files.contains(path) {
          foreign.append(ForeignFile(path: path, kind: kind))
        }
      }
    }
    var carried: [ForeignFile] = []
    for file in foreign where try !file.isTaken(by: files, folders, of: self) { carried.append(file) }
    return carried
  }

  /// Whether `name`, directly in the output folder, is neither the site's nor a stranger's.
  private func isOurOwn(_ name: String) -> Bool {
    name == Manifest.name || workspace.isInside && name == Workspace.name
  }

  /// Gives what is not ours a second name in the new site.
  ///
  /// - Returns: `false` where some of it is another user's, who would not own it there.
  func carryOver(_ foreign: [ForeignFile]) throws(PublishingError) -> Bool {
    var folders: Set<SitePath> = []
    for file in foreign {
      let target = "\(workspace.site)/\(file.path.text)"
      if file.kind == .folder {
        try Disk.makeFolders(target)
        folders.insert(file.path)
      } else {
        if let folder = Disk.folder(of: target) { try Disk.makeFolders(folder) }
        guard try Disk.link(path(of: file.path), to: target) else { return false }
      }
      folders.formUnion(file.path.folders)
    }
    // Last, as a folder that is read-only takes no more files.
    for folder in folders {
      guard try Disk.copyAccess(of: path(of: folder), to: "\(workspace.site)/\(folder.text)") else { return false }
    }
    return try Disk.copyAccess(of: output.path, to: workspace.site)
  }

  private func path(of file: SitePath?) -> String { file.map { "\(output.path)/\($0.text)" } ?? output.path }
}
