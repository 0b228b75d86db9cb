extension SourceFile {
  /// Reads the file at `path`, relative to the folder `root`.
  package init(reading path: String, under root: String) throws(DiskError) {
    let bytes = try DiskHandle(opening: path, under: root).contents()
    self.init(path: path, bytes: bytes)
  }
}
