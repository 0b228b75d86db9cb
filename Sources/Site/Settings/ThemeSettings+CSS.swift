extension ThemeSettings {
  /// The rules of CSS that set what is set, to stand behind the style sheet of `theme`; none where nothing is.
  ///
  /// They hold nothing but our words, digits of colours, and what ``FontList`` and ``Radius`` let through: no value
  /// ends its declaration.
  package func css(over theme: Theme) -> [UInt8] {
    let sheet = StyleSheetColors(of: theme.assets["style.css"])
    let (light, dark) = (colors[.light] ?? [:], colors[.dark] ?? [:])
    // Behind the sheet's block for dark schemes, a colour for light ones would hold in both.
    let lightOnly = light.filter { sheet.isDark($0.key) && dark[$0.key] == nil }
    let shared =
      Self.declarations(of: light.filter { lightOnly[$0.key] == nil })
      + [font.map { "--font:\($0.css)" }, radius.map { "--radius:\($0.css)" }].compactMap(\.self)
    let rules = [
      Self.rule(shared),
      Self.rule(Self.declarations(of: lightOnly), for: "not all and (prefers-color-scheme:dark)"),
      Self.rule(Self.declarations(of: dark), for: "(prefers-color-scheme:dark)"),
    ]
    return Array(rules.joined().utf8)
  }

  private static func declarations(of colors: [ColorName: PlacedColor]) -> [String] {
    ColorName.allCases.compactMap { name in colors[name].map { "\(name.property):\($0.color.hex)" } }
  }

  private static func rule(_ declarations: [String], for media: String? = nil) -> String {
    if declarations.isEmpty { return "" }
    let rule = ":root{\(declarations.joined(separator: ";"))}"
    return media.map { "@media \($0){\(rule)}" } ?? rule
  }
}
