import Diagnostics

extension Diagnostic {
  /// The fault of what lies at `path` and is no file.
  static func unpublishable(_ kind: FolderEntry.Kind, at path: String) -> Diagnostic {
    let message =
      kind == .unnamed
      ? "the name is not UTF-8; give the file another"
      : "a link, a pipe or a device is not followed; put the file itself in its place"
    return Diagnostic(.unpublishableFile, message, at: SourceRange(path: path, bytes: 0..<0))
  }
}
