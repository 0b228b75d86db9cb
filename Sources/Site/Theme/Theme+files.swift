public import Diagnostics

extension Theme {
  /// All files of the theme, those that a site's own stand in for, and those that are in its folder for nothing.
  public var files: [SourceFile] {
    let templates = [layout] + partials.values.sorted { $0.path < $1.path }
    let paths = Set(templates.map(\.path))
    let hidden = originals.values.filter { !paths.contains($0.path) }.sorted { $0.path < $1.path }
    return templates + hidden + assets.values.sorted { $0.path < $1.path }
      + strings.values.flatMap(\.self).sorted { $0.path < $1.path } + strays
  }
}
