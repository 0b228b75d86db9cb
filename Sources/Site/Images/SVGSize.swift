/// Reads the size of an SVG from its first tag.
enum SVGSize {
  /// The size that `bytes`, the start of a file, say: width and height, or else those of the view box; `nil` where they
  /// are no SVG or its size is relative.
  static func size(of bytes: [UInt8]) -> ImageSize? {
    let text = String(decoding: bytes.prefix(8192), as: UTF8.self)
    guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else {
      return nil
    }
    let tag = text[start.upperBound..<end]
    if let width = pixels(attribute("width", in: tag)), let height = pixels(attribute("height", in: tag)) {
      return ImageSize(width, height)
    }
    let box = attribute("viewBox", in: tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    return box.count == 4 ? ImageSize(rounded(box[2]), rounded(box[3])) : nil
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    var rest = tag
    while let found = rest.firstRange(of: name) {
      let before = rest[..<found.lowerBound].last ?? tag[..<found.lowerBound].last
      rest = rest[found.upperBound...]
      // Not the end of another name, as in `stroke-width`.
      guard before?.isWhitespace == true else { continue }
      let value = rest.drop(while: \.isWhitespace)
      guard value.first == "=" else { continue }
      let quoted = value.dropFirst().drop(while: \.isWhitespace)
      guard let quote = quoted.first, quote == "\"" || quote == "'" else { return nil }
      return quoted.dropFirst().prefix { $0 != quote }
    }
    return nil
  }

  /// A length without a unit, or in pixels.
  private static func pixels(_ length: Substring?) -> Int? {
    guard let length else { return nil }
    return Double(length.hasSuffix("px") ? length.dropLast(2) : length).map(rounded)
  }

  private static func rounded(_ number: Double) -> Int {
    number.isFinite && abs(number) < 1_000_000 ? Int(number.rounded()) : 0
  }
}
