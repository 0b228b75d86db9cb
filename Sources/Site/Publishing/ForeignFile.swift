/// What lies in the output folder and is not ours: a file, a link, or a folder that is empty.
struct ForeignFile {
  let path: SitePath
  let kind: Disk.Kind

  /// Whether `site`, of `files` in `folders`, has the same at its path, so that nothing is to be carried over.
  ///
  /// It throws where this would be lost to a file or a folder of the new site.
  func isTaken(
    by files: Set<SitePath>, _ folders: Set<SitePath>, of site: StagedSite
  ) throws(PublishingError) -> Bool {
    let source = "\(site.output.path)/\(path.text)"
    if kind == .folder, folders.contains(path) { return true }
    if kind == .file, files.contains(path),
      try Disk.read(source) == Disk.read("\(site.workspace.site)/\(path.text)")
    {
      return true
    }
    if files.contains(path) || folders.contains(path) || path.folders.contains(where: files.contains) {
      let reason = "stands where the new site has a file, and Lockstep did not write it; move it away"
      throw PublishingError(path: source, reason: reason)
    }
    return false
  }
}
