import Diagnostics

extension Theme {
  /// The folder of names, in tags, for the templates of the theme that a site's own templates stand in for.
  static let originalFolder = "built-in"

  /// The name under which templates find the original of `page` or of a partial, whatever the site has in its place.
  static func original(_ name: String) -> String {
    "\(originalFolder)/\(name)"
  }

  /// The layout and the partials, by the names under which a theme that overrides them finds them.
  var asOriginals: [String: SourceFile] {
    var originals = [Self.original("page"): layout]
    for (name, file) in partials { originals[Self.original(name)] = file }
    return originals
  }
}
