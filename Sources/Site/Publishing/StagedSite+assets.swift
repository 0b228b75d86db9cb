import Diagnostics

extension StagedSite {
  /// Writes the assets of `theme`, and those of the content folder, whose bytes `read` gives.
  ///
  /// A file of the content folder that has the path of one of the theme's takes its place.
  public func writeAssets(
    of theme: Theme, content: [String], read: (_ path: String) throws -> [UInt8]
  ) throws {
    let own = Set(content)
    for (name, file) in theme.assets.sorted(by: { $0.key < $1.key }) {
      let path = Theme.route(ofAsset: name).file
      if !own.contains(path) { try write(file.bytes, to: path) }
    }
    for path in content { try write(read(path), to: path) }
  }
}
