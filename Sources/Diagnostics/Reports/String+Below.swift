extension String {
  /// The path of a file of the site as others know it: below `folder`, the site's own, which is empty where the site is
  /// what they look at.
  func below(_ folder: String) -> String {
    var (path, folder) = (self[...], folder[...])
    // A file may stand beside the site, as a baseline may.
    while path.hasPrefix("../"), !folder.isEmpty, !folder.hasSuffix("..") {
      path = path.dropFirst(3)
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return folder.isEmpty ? String(path) : "\(folder)/\(path)"
  }
}
