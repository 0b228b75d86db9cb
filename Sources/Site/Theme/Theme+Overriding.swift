public import Diagnostics

extension Theme {
  /// This theme with a site's own files in place of those of the same path, and with the files that it has none of.
  ///
  /// `folder` is the part of each path that leads to the templates: `templates` in `templates/partials/head.html`.
  /// The templates of this theme can still be included and inherited from, as `built-in/page` and `built-in/head`.
  /// Hidden files are passed over; a file that no theme has a place for is a diagnostic, because it would do nothing.
  public func overridden(by files: [SourceFile], in folder: String) -> (theme: Theme, diagnostics: [Diagnostic]) {
    var theme = self
    theme.folder = folder
    theme.originals = asOriginals
    var diagnostics: [Diagnostic] = []
    for file in files {
      let parts = file.path.dropFirst(folder.isEmpty ? 0 : folder.count + 1).split(separator: "/")
      if parts.contains(where: { $0.hasPrefix(".") }) { continue }
      let name = parts.dropFirst().joined(separator: "/")
      switch parts.first {
      case "page.html" where name.isEmpty: theme.layout = file
      case "partials" where name.hasPrefix("\(Self.originalFolder)/"):
        theme.strays.append(file)
        diagnostics.append(.shadowedTemplate(file))
      case "partials" where name.hasSuffix(".html"): theme.partials[String(name.dropLast(5))] = file
      case "strings" where name.hasSuffix(".yml") && Language.isTag(String(name.dropLast(4))):
        theme.strings[String(name.dropLast(4)), default: []].append(file)
      case "assets" where !name.isEmpty: theme.assets[name] = file
      default:
        theme.strays.append(file)
        diagnostics.append(.strayTemplate(file, named: parts.joined(separator: "/")))
      }
    }
    return (theme, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func shadowedTemplate(_ file: SourceFile) -> Diagnostic {
    let message = "'partials/\(Theme.originalFolder)/' is taken: names in it are those of the built-in theme's files"
    return Diagnostic(.strayTemplate, message, at: file.range(0..<0))
  }

  fileprivate static func strayTemplate(_ file: SourceFile, named name: String) -> Diagnostic {
    let meant = suggestion(for: name, among: ["page.html"]).map { "; did you mean '\($0)'?" }
    let tail = meant ?? ", which is 'page.html', 'partials/*.html', 'strings/*.yml' and 'assets/'"
    return Diagnostic(.strayTemplate, "'\(name)' has no place in a theme\(tail)", at: file.range(0..<0))
  }
}
