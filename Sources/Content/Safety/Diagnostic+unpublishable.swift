package import Diagnostics

extension Diagnostic {
  /// The fault of what lies at `path` and is no file.
  package static func unpublishable(_ kind: FolderEntry.Kind, at path: String) -> Diagnostic {
    let message =
      switch kind {
      case .unnamed: "the name is not UTF-8; give the file another"
      case .folder: "the path is too long for most systems; give its folders shorter names"
      case .file, .other: "a link, a pipe or a device is not followed; put the file itself in its place"
      }
    return Diagnostic(.unpublishableFile, message, at: SourceRange(path: path, bytes: 0..<0))
  }

  /// The fault of a file at `path` that has more bytes than are read of any.
  static func unpublishable(size: Int, at path: String) -> Diagnostic {
    let megabyte = 1 << 20
    let (size, most) = ((size + megabyte - 1) / megabyte, DiskHandle.largestFile / megabyte)
    return Diagnostic(
      .unpublishableFile, "the file has \(size) MB; files of at most \(most) MB are published",
      at: SourceRange(path: path, bytes: 0..<0))
  }
}
