import Diagnostics
@testable import Site
import YAML

/// What `lockstep.yml` says of a theme, read, with what is wrong with it.
struct ThemeText {
  let source: SourceFile
  let settings: ThemeSettings
  let faults: [Diagnostic]

  /// Reads `yaml` as the whole of `lockstep.yml`.
  init(_ yaml: String) {
    source = SourceFile(path: "lockstep.yml", text: yaml)
    let (read, faults) = readFields(in: source, codes: .configuration)
    var fields = read ?? Fields([], in: source, codes: .configuration)
    settings = ThemeSettings(from: &fields)
    self.faults = faults + fields.finish()
  }

  /// The rules that the settings add to the style sheet of `theme`.
  func css(over theme: Theme = .builtIn) -> String {
    String(decoding: settings.css(over: theme), as: UTF8.self)
  }
}

extension Theme {
  /// The built-in theme with `sheet` as its style sheet.
  static func styled(_ sheet: String) -> Theme {
    var theme = Theme.builtIn
    theme.assets["style.css"] = SourceFile(path: "templates/assets/style.css", text: sheet)
    return theme
  }
}
