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
