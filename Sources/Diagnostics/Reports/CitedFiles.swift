/// The files that diagnostics point into: their own, those of their notes, and those of their fixes.
struct CitedFiles {
  private let files: [String: CitedFile]

  /// The files that `diagnostics` point into.
  ///
  /// Each path is looked up once. A file that `file` does not know is absent.
  init(of diagnostics: [Diagnostic], file: (String) -> SourceFile?) {
    var paths: Set<String> = []
    for diagnostic in diagnostics {
      paths.insert(diagnostic.range.path)
      paths.formUnion(diagnostic.notes.map(\.range.path))
      paths.formUnion(diagnostic.fixes.flatMap(\.edits).map(\.range.path))
    }
    var files: [String: CitedFile] = [:]
    for path in paths { files[path] = file(path).map(CitedFile.init) }
    self.files = files
  }

  /// The file in which `range` lies.
  subscript(range: SourceRange) -> CitedFile? { files[range.path] }
}
