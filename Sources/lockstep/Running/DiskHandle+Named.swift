import Diagnostics

extension DiskHandle {
  /// Opens what the command line names by `path`, and follows no symbolic link that a proposal could have put there.
  init(named path: String) throws(DiskError) {
    let (path, root) = Self.place(named: path)
    try self.init(opening: path, under: root)
  }

  /// The place that the command line names by `path`, as a path relative to a folder, below which no link is followed.
  ///
  /// Below the current folder, no part of the way is a link; elsewhere, whoever names the path answers for its folder.
  static func place(named path: String) -> (path: String, root: String) {
    // By bytes, as the system does: to Swift, `/` and a combining mark after it are one character, which is no `/`.
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init)
    if parts.first != "", !parts.contains("..") {
      return (parts.filter { $0 != "." && $0 != "" }.joined(separator: "/"), ".")
    }
    let folder = parts.dropLast().joined(separator: "/")
    return (parts.last.map(String.init) ?? path, folder.isEmpty ? "/" : folder)
  }
}
