import Diagnostics
public import YAML

extension ThemeSettings {
  /// Asks `fields` for `theme`.
  public init(from fields: inout Fields) {
    self = fields.fields("theme", Self.init(inside:)) ?? Self()
  }

  private init(inside fields: inout Fields) {
    for scheme in ColorScheme.allCases {
      colors[scheme] = fields.fields(scheme.rawValue, Self.colors)
    }
    font = fields.value(
      "font", must: "list fonts, as in 'Inter, sans-serif', with letters, digits, spaces, hyphens and quotes",
      FontList.init)
    radius = fields.value("radius", must: "be a length in 'px', 'rem' or 'em', or 0", Radius.init)
  }

  private static func colors(from fields: inout Fields) -> [ColorName: PlacedColor] {
    var colors: [ColorName: PlacedColor] = [:]
    for name in ColorName.allCases { colors[name] = color(name.rawValue, from: &fields) }
    return colors
  }

  private static func color(_ key: String, from fields: inout Fields) -> PlacedColor? {
    guard let scalar = fields.scalar(key) else {
      fields.refuseComment(asValueOf: key) { Color($0) != nil }
      return nil
    }
    let range = fields.range(scalar.bytes)
    if let color = Color(scalar.text) { return PlacedColor(color: color, range: range) }
    let fix = Color("#" + scalar.text).map { color in
      Fix(.review, "write '\"\(color.hex)\"'", edits: [Edit(replacing: range, with: "\"\(color.hex)\"")])
    }
    fields.refuse(
      .scalar(scalar), of: key, must: "be a colour of 3 or 6 hexadecimal digits, as in '\"#7a1fa2\"'",
      fixes: fix.map { [$0] } ?? [])
    return nil
  }
}
