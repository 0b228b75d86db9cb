extension Color {
  /// The colour of the same hue and saturation, and of the nearest lightness, that `isGood`; `nil` where none is.
  func nearest(where isGood: (Color) -> Bool) -> Color? {
    (0...Self.mostLightness).sorted { abs($0 - lightness) < abs($1 - lightness) }.lazy.map(lit).first(where: isGood)
  }

  /// The sum of the brightest channel and the darkest: twice the lightness of HSL.
  private var lightness: Int {
    Int(max(red, green, blue)) + Int(min(red, green, blue))
  }

  private static let mostLightness = 2 * Int(UInt8.max)

  /// The colour with another `lightness`: as far from grey, in parts of what there is room for, as it is now.
  private func lit(_ lightness: Int) -> Color {
    let now = self.lightness
    let room = min(now, Self.mostLightness - now)
    let newRoom = min(lightness, Self.mostLightness - lightness)
    func lit(_ channel: UInt8) -> UInt8 {
      let distance = 2 * Int(channel) - now
      return UInt8(clamping: (lightness + (room == 0 ? 0 : distance * newRoom / room)) / 2)
    }
    return Color(red: lit(red), green: lit(green), blue: lit(blue))
  }
}
