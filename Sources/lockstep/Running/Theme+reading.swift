import Content
import Diagnostics
import Site

extension Theme {
  /// The built-in theme with the files of the site's `templates` folder in place of its own, if there is such a folder.
  static func read(_ folder: String, site: String) throws -> (theme: Theme, diagnostics: [Diagnostic]) {
    let files = try SourceFile.all(in: folder, under: site)
    return builtIn.overridden(by: files, in: folder)
  }
}
