import Content
import Diagnostics
import Site

extension Theme {
  /// The built-in theme with the files of the site's `templates` folder in place of its own, if there is such a folder.
  ///
  /// What is no file there is told: a layout that silently stays away is one that nobody gets.
  static func read(_ folder: String, site: String) throws -> (theme: Theme, diagnostics: [Diagnostic]) {
    switch try FolderEntry.kind(of: folder, under: site) {
    case .folder?: break
    case let kind? where kind != .file: return (builtIn, [.unpublishable(kind, at: folder)])
    default: return (builtIn, [])
    }
    let found = try FolderEntry.tree(below: folder, under: site) { $0.utf8.first != UInt8(ascii: ".") }
    let files = try found.files.map { path in try SourceFile(reading: path, under: site) }
    let (theme, diagnostics) = builtIn.overridden(by: files, in: folder)
    return (theme, diagnostics + found.others.map { .unpublishable($0.kind, at: $0.path) })
  }
}
