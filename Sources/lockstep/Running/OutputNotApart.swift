/// The folder to write is, holds or lies in what the site is made from.
struct OutputNotApart: Error, CustomStringConvertible {
  /// The folder's path on disk.
  let output: String

  /// What the site is made from, relative to its folder.
  let source: String

  var description: String {
    "the output '\(output)' must be a folder apart from '\(source)', which the site is made from"
  }
}
