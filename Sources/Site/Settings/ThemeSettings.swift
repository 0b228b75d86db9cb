public import Diagnostics

/// What `lockstep.yml` says of the look of the site: colours, fonts and corners.
public struct ThemeSettings: Hashable, Sendable {
  /// The colours of each scheme.
  var colors: [ColorScheme: [ColorName: PlacedColor]] = [:]

  /// The fonts of all text but code; `nil` for those of the style sheet.
  var font: FontList?

  /// How round corners are; `nil` for as round as the style sheet has them.
  var radius: Radius?

  /// The settings of a site that leaves the style sheet as it is.
  public init() {}

  /// What is hard to read in the colours of `lockstep.yml` on those of `theme`, or the other way round.
  public func faults(in theme: Theme) -> [Diagnostic] {
    let light = palette(of: .light, over: theme)
    let dark = palette(of: .dark, over: theme)
    // What is the same in both schemes is told once.
    let others = ColorPair.all.filter {
      dark[$0.foreground] != light[$0.foreground] || dark[$0.background] != light[$0.background]
    }
    return light.faults(among: ColorPair.all) + dark.faults(among: others)
  }

  /// The colours that pages of `theme` have in `scheme`.
  func palette(of scheme: ColorScheme, over theme: Theme) -> Palette {
    let sheet = StyleSheetColors(of: theme.assets["style.css"])
    let light = colors[.light] ?? [:]
    let own = scheme == .light ? light : light.filter { !sheet.isDark($0.key) }.merging(colors[.dark] ?? [:]) { $1 }
    return Palette(scheme: scheme, own: own, given: sheet.colors(in: scheme))
  }
}
