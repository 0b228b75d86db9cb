public import Diagnostics

extension SourceModule {
  /// Reads the module whose source is at `path`: a folder with all `.swift` files below it, or one such file.
  ///
  /// Symbolic links are not followed, and what has a name that starts with a dot is left out. The module has the name of
  /// the folder, or of the folder around the file.
  ///
  /// - Parameters:
  ///   - path: The path as it is configured, relative to `site`; the files' paths start with it.
  ///   - site: The path of the site's folder.
  /// - Returns: The module, its files in the order of their paths; `nil` where there is neither a folder nor a Swift file.
  /// - Throws: A file that is there and cannot be read.
  public static func read(_ path: String, site: String) throws(DiskError) -> SourceModule? {
    let parts = path.split(separator: "/").filter { $0 != "." }.map(String.init)
    let path = parts.joined(separator: "/")
    switch try FolderEntry.kind(of: path, under: site) {
    case .folder?:
      let files = try SourceFile.all(in: path, under: site, suffix: ".swift")
      return SourceModule(name: parts.last ?? "", files: files)
    case .file? where path.hasSuffix(".swift"):
      return SourceModule(name: parts.dropLast().last ?? "", files: [try SourceFile(reading: path, under: site)])
    default: return nil
    }
  }
}
