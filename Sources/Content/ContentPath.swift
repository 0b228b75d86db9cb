/// The file that `written`, a path in the file at `path`, leads to; `nil` where it leads out of the content folder.
///
/// All three are relative to the content folder, but for a `written` path that starts with a slash or is relative to the
/// folder of `path`, as on GitHub.
package func contentPath(_ written: String, from path: String) -> String? {
  var parts = written.hasPrefix("/") ? [] : Array(path.split(separator: "/").dropLast())
  for part in written.split(separator: "/") where part != "." {
    if part != ".." {
      parts.append(part)
    } else if parts.popLast() == nil {
      return nil
    }
  }
  return parts.joined(separator: "/")
}

/// The path from the folder of the file at `path` to `target`; both are relative to the content folder.
package func relativePath(_ target: String, from path: String) -> String {
  let folders = path.split(separator: "/").dropLast()
  let parts = target.split(separator: "/")
  let shared = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
  let way = folders.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared).map(String.init)
  return way.joined(separator: "/")
}
