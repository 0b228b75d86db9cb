extension StagedSite {
  /// Replaces the old site where the folders cannot change places: a file at a time, each in one step.
  ///
  /// Assets go first, so that no page asks for one that is not there yet; then pages; what the site no longer has goes
  /// last. Killed on the way, it leaves a manifest of both sites, so that the next build knows which files are ours.
  ///
  /// - Parameters:
  ///   - files: The files of the new site.
  ///   - changed: Those that the old one does not have, or not with these bytes.
  /// - Throws: ``PublishingError`` where one cannot be replaced; those before it have been.
  func replaceFileByFile(_ files: Set<SitePath>, _ changed: Set<SitePath>) throws(PublishingError) {
    let removed = old.files.subtracting(files)
    let folders = Manifest(files: files).folders
    let inTheWay = removed.filter { folders.contains($0) || $0.folders.contains(where: files.contains) }

    let both = "\(workspace.site)/\(Manifest.name)-of-both"
    try Disk.write(Manifest(files: files.union(old.files)).bytes, to: both)
    try Disk.sync(workspace.site)
    try Disk.move(both, to: "\(output.path)/\(Manifest.name)")
    try remove(inTheWay)
    for file in changed.filter({ !$0.isPage }).sorted() + changed.filter(\.isPage).sorted() {
      let target = "\(output.path)/\(file.text)"
      if let folder = Disk.folder(of: target) { try Disk.makeFolders(folder) }
      try Disk.move("\(workspace.site)/\(file.text)", to: target)
    }
    try remove(removed.subtracting(inTheWay))
    try Disk.move("\(workspace.site)/\(Manifest.name)", to: "\(output.path)/\(Manifest.name)")
  }

  /// Removes files of the old site, and the folders that are empty without them.
  private func remove(_ files: Set<SitePath>) throws(PublishingError) {
    for file in files.sorted() where try output.kind(of: file) == .file {
      try Disk.remove("\(output.path)/\(file.text)")
      for folder in file.folders.reversed() {
        guard try Disk.removeIfEmpty("\(output.path)/\(folder.text)") else { break }
      }
    }
  }
}
