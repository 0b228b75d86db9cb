import Diagnostics
import FoundationEssentials

extension SourceModule {
  /// Reads the module whose source is at `path`: a folder with all `.swift` files below it, or one such file.
  ///
  /// Symbolic links are not followed, and what has a name that starts with a dot is left out. The module has the name of
  /// the folder, or of the folder around the file.
  ///
  /// - Parameters:
  ///   - path: The path as it is configured, relative to `site`; the files' paths start with it.
  ///   - site: The path of the site's folder.
  /// - Returns: The module, its files in the order of their paths.
  /// - Throws: A ``SourceReadingError`` that names the path.
  public static func read(_ path: String, site: String) throws(SourceReadingError) -> SourceModule {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let disk = Disk(site: URL(filePath: site, directoryHint: .isDirectory))
    let location = disk.location(of: path).standardized
    switch try disk.kind(of: path) {
    case .typeDirectory:
      let files = try disk.swiftFiles(below: path).sorted().map { path throws(SourceReadingError) in
        try disk.file(at: path)
      }
      return SourceModule(name: location.lastPathComponent, files: files)
    case .typeRegular where path.hasSuffix(".swift"):
      let file = try disk.file(at: path)
      return SourceModule(name: location.deletingLastPathComponent().lastPathComponent, files: [file])
    case .typeSymbolicLink: throw .symbolicLink(path: path)
    default: throw .notSwift(path: path)
    }
  }
}

/// Reads below the site's folder; all paths are relative to it.
private struct Disk {
  let site: URL

  func location(of path: String) -> URL {
    URL(filePath: path, relativeTo: site).absoluteURL
  }

  /// The kind of what is at `path` itself, be it a symbolic link.
  func kind(of path: String) throws(SourceReadingError) -> FileAttributeType? {
    try reading(path) { try FileManager.default.attributesOfItem(atPath: $0.path)[.type] as? FileAttributeType }
  }

  func file(at path: String) throws(SourceReadingError) -> SourceFile {
    try SourceFile(path: path, bytes: Array(reading(path) { try Data(contentsOf: $0) }))
  }

  /// The paths of the Swift files below the folder `path`, in no order.
  func swiftFiles(below path: String) throws(SourceReadingError) -> [String] {
    var files: [String] = []
    for name in try reading(path, { try FileManager.default.contentsOfDirectory(atPath: $0.path) }) {
      if name.hasPrefix(".") { continue }
      let entry = path == "." ? name : "\(path)/\(name)"
      switch try kind(of: entry) {
      case .typeDirectory: files += try swiftFiles(below: entry)
      case .typeRegular where name.hasSuffix(".swift"): files.append(entry)
      default: continue
      }
    }
    return files
  }

  private func reading<Value>(_ path: String, _ read: (URL) throws -> Value) throws(SourceReadingError) -> Value {
    do {
      return try read(location(of: path))
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw .notFound(path: path)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }
}
