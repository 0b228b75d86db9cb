/// What passes.
extension SVGScreen {
  /// Refuses an element that is not on the list.
  static func check(element name: String, at offset: Int) throws(Refusal) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    // What has a prefix of an editor's is a remark of that editor's, which nobody draws.
    if parts.count == 2, parts[0] != "svg" { return }
    guard let local = parts.last, Self.elements.contains(String(local)) else {
      throw Refusal(reason: name.isEmpty ? "is not well formed" : "holds a '\(name.prefix(32))'", offset: offset)
    }
  }

  /// Refuses an attribute that runs something, or leads to what does.
  static func check(attribute name: String, value: String, at offset: Int) throws(Refusal) {
    let local = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if local.hasPrefix("on") { throw Refusal(reason: "holds the event handler '\(name.prefix(32))'", offset: offset) }
    if name == "xmlns" || name.hasPrefix("xmlns:") {
      let isSVG = value == "http://www.w3.org/2000/svg"
      let isKnown = isSVG ? name == "xmlns" || name == "xmlns:svg" : name != "xmlns" && name != "xmlns:svg"
      if !isKnown || value.utf8.contains(UInt8(ascii: "&")) || value.contains("xhtml") || value.contains("MathML") {
        throw Refusal(reason: "names elements of the namespace '\(value.prefix(64))'", offset: offset)
      }
    }
    if local == "href" || local == "src" || local == "base", !Self.isSafe(url: value) {
      throw Refusal(reason: "leads to '\(value.prefix(32))'", offset: offset)
    }
    if local == "attributename", !isHarmless(animated: value) {
      throw Refusal(reason: "animates '\(value.prefix(32))'", offset: offset)
    }
  }

  /// Whether an animation changes an attribute that runs nothing: entities and blanks would hide which.
  private static func isHarmless(animated name: String) -> Bool {
    guard name.utf8.allSatisfy({ $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0.isLetter }) else {
      return false
    }
    let local = name.split(separator: ":").last?.lowercased() ?? ""
    return !local.contains("href") && !local.hasPrefix("on")
  }

  /// Whether a link to `url` runs nothing: it leads to a part of the drawing, a page, a file or a picture in the link.
  private static func isSafe(url: String) -> Bool {
    // Browsers drop blanks and control characters from a URL; entities would hide a scheme.
    let text = url.utf8.filter { !"\r\n ".utf8.contains($0) }
    guard text.allSatisfy({ $0 > 0x20 }) else { return false }
    let start = text.prefix { !"/?#".utf8.contains($0) }
    guard !start.contains(UInt8(ascii: "&")) else { return false }
    if !start.contains(UInt8(ascii: ":")) { return true }
    let lowercased = String(decoding: text, as: UTF8.self).lowercased().utf8
    return schemes.contains { lowercased.starts(with: $0.utf8) }
  }

  private static let schemes = [
    "http:", "https:", "data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp",
  ]

  private static let elements = Set(
    """
    svg g defs symbol use a title desc metadata style switch view
    path rect circle ellipse line polyline polygon text tspan textPath image marker
    linearGradient radialGradient stop clipPath mask pattern
    animate animateMotion animateTransform mpath set
    filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
    feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
