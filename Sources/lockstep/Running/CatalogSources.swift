import Diagnostics
import Facts

/// The catalogues of strings that are read for labels.
struct CatalogSources {
  /// The files, in UTF-8, for code frames.
  private(set) var files: [SourceFile] = []
  private(set) var catalogs: [StringCatalog] = []

  /// Whether each configured catalogue was found and read; otherwise the labels are not known.
  private(set) var areWhole = true

  /// Reads the files at `paths`, and those in the folders there; a path that leads to none is a fault of `lockstep.yml`.
  mutating func read(_ paths: [SourcePath], site: String) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var known: Set<String> = []
    for path in paths {
      let found = try Self.catalogs(at: path.path, site: site)
      if found.isEmpty {
        areWhole = false
        let message = "'\(path.path)' must be a catalogue of strings, or a folder with some, inside the site's folder"
        diagnostics.append(Diagnostic(.configurationValue, message, at: path.range))
      }
      for name in found where known.insert(name).inserted {
        let file = catalogSource(try SourceFile(reading: name, under: site))
        let (catalog, faults) = readStringCatalog(file)
        files.append(file)
        diagnostics += faults
        guard let catalog else {
          areWhole = false
          continue
        }
        // As the app does, its forms before the plain text under the same key.
        catalogs.insert(catalog, at: name.hasSuffix(".stringsdict") ? 0 : catalogs.count)
      }
    }
    return diagnostics
  }

  /// The paths of the catalogues at `path`, sorted.
  private static func catalogs(at path: String, site: String) throws -> [String] {
    let path = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    let isCatalog = { (name: String) in catalogSuffixes.contains(where: name.hasSuffix) }
    switch try FolderEntry.kind(of: path, under: site) {
    case .file? where isCatalog(path): return [path]
    case .folder?:
      return try FolderEntry.files(below: path, under: site, where: { !$0.hasPrefix(".") }).filter(isCatalog)
    default: return []
    }
  }
}
