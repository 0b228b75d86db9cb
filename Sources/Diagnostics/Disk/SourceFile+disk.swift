extension SourceFile {
  /// Reads the file at `path`, relative to the folder `root`; of one with more bytes than `limit`, the first of them.
  package init(reading path: String, under root: String, upTo limit: Int? = nil) throws(DiskError) {
    let bytes = try DiskHandle(opening: path, under: root).contents(upTo: limit)
    self.init(path: path, bytes: bytes)
  }
}
