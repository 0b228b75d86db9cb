public import Diagnostics

extension Theme {
  /// All files of the theme, and those that are in its folder for nothing.
  public var files: [SourceFile] {
    [layout] + partials.values.sorted { $0.path < $1.path } + assets.values.sorted { $0.path < $1.path }
      + strings.values.flatMap(\.self).sorted { $0.path < $1.path } + strays
  }
}
