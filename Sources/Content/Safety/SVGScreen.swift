package import Diagnostics

extension SourceFile {
  /// Where this drawing begins to be more than a picture; `nil` where it is none.
  package var offsetOfRefusal: Int? { SVGScreen.refusal(of: bytes)?.offset }
}

/// Looks through an SVG for what a browser could run: only what the lists here name passes.
///
/// It reads the XML of a file that is well formed (XML 1.0, fifth edition) without declarations of its own; all other XML
/// is refused where it begins to be that.
struct SVGScreen {
  /// Why a drawing is refused, and the offset of the byte at which.
  struct Refusal: Error {
    let reason: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0

  /// What is wrong with the drawing in `bytes`; `nil` where it is a picture and no more.
  static func refusal(of bytes: [UInt8]) -> Refusal? {
    var screen = SVGScreen(bytes: bytes)
    do {
      try screen.read()
      return nil
    } catch {
      return error
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  // MARK: XML

  private mutating func read() throws(Refusal) {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw Refusal(reason: "is not UTF-8", offset: 0)
    }
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open
      if take("<!--") {
        try skip(past: "-->", from: open)
      } else if take("<![CDATA[") {
        try skip(past: "]]>", from: open)
      } else if take("<!DOCTYPE") {
        try readDoctype(from: open)
      } else if take("<?") {
        try readInstruction(from: open)
      } else if take("</") {
        try skip(past: ">", from: open)
      } else {
        index = open + 1
        try readTag(from: open)
      }
    }
  }

  private mutating func readDoctype(from start: Int) throws(Refusal) {
    try skip(past: ">", from: start)
    if bytes[start..<index].contains(UInt8(ascii: "[")) {
      throw Refusal(reason: "declares entities of its own", offset: start)
    }
  }

  private mutating func readInstruction(from start: Int) throws(Refusal) {
    try skip(past: "?>", from: start)
    let text = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    guard text.hasPrefix("<?xml ") else { throw Refusal(reason: "holds a processing instruction", offset: start) }
    if let encoding = text.firstRange(of: "encoding"),
      !text[encoding.upperBound...].contains("utf-8"), !text[encoding.upperBound...].contains("us-ascii")
    {
      throw Refusal(reason: "is in another encoding than UTF-8", offset: start)
    }
  }

  private mutating func readTag(from start: Int) throws(Refusal) {
    let name = takeName()
    try checkElement(name, at: start)
    while true {
      skipBlanks()
      let at = index
      if take(">") || take("/>") { return }
      let attribute = takeName()
      skipBlanks()
      guard !attribute.isEmpty, take("=") else { throw Refusal(reason: "is not well formed", offset: at) }
      skipBlanks()
      guard let quote = bytes.indices.contains(index) ? bytes[index] : nil, quote == 0x22 || quote == 0x27,
        let end = bytes[(index + 1)...].firstIndex(of: quote)
      else { throw Refusal(reason: "is not well formed", offset: at) }
      let value = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      index = end + 1
      try checkAttribute(attribute, value: value, at: at)
    }
  }

  // MARK: what passes

  private func checkElement(_ name: String, at offset: Int) throws(Refusal) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    // What has a prefix of an editor's is a remark of that editor's, which nobody draws.
    if parts.count == 2, parts[0] != "svg" { return }
    guard let local = parts.last, Self.elements.contains(String(local)) else {
      throw Refusal(reason: name.isEmpty ? "is not well formed" : "holds a '\(name.prefix(32))'", offset: offset)
    }
  }

  private func checkAttribute(_ name: String, value: String, at offset: Int) throws(Refusal) {
    let local = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if local.hasPrefix("on") { throw Refusal(reason: "holds the event handler '\(name.prefix(32))'", offset: offset) }
    if name == "xmlns" || name.hasPrefix("xmlns:") {
      let isSVG = value == "http://www.w3.org/2000/svg"
      let isKnown = isSVG ? name == "xmlns" || name == "xmlns:svg" : name != "xmlns" && name != "xmlns:svg"
      if !isKnown || value.contains("&") || value.contains("xhtml") || value.contains("MathML") {
        throw Refusal(reason: "names elements of the namespace '\(value.prefix(64))'", offset: offset)
      }
    }
    if local == "href" || local == "src", !Self.isSafe(url: value) {
      throw Refusal(reason: "leads to '\(value.prefix(32))'", offset: offset)
    }
    if local == "attributename", value.lowercased().contains("href") || value.lowercased().hasPrefix("on") {
      throw Refusal(reason: "animates '\(value.prefix(32))'", offset: offset)
    }
  }

  /// Whether a link to `url` runs nothing: it leads to a part of the drawing, a page, a file or a picture in the link.
  private static func isSafe(url: String) -> Bool {
    // Browsers drop blanks and control characters from a URL; entities would hide a scheme.
    guard url.unicodeScalars.allSatisfy({ $0.value > 0x20 || $0 == "\n" || $0 == " " }),
      !url.replacing("&amp;", with: "").contains("&")
    else { return false }
    let text = url.filter { !$0.isWhitespace }.lowercased()
    guard let colon = text.firstIndex(of: ":") else { return true }
    if text[..<colon].contains(where: { "/?#".contains($0) }) { return true }
    return [
      "http:", "https:", "data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp",
    ]
    .contains { text.hasPrefix($0) }
  }

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

  // MARK: characters

  private mutating func take(_ mark: StaticString) -> Bool {
    guard bytes.count - index >= mark.utf8CodeUnitCount, bytes[index...].starts(with: "\(mark)".utf8) else {
      return false
    }
    index += mark.utf8CodeUnitCount
    return true
  }

  private mutating func skip(past mark: String, from start: Int) throws(Refusal) {
    let mark = Array(mark.utf8)
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        index += mark.count
        return
      }
      index += 1
    }
    throw Refusal(reason: "is not well formed", offset: start)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// A name: all up to a blank, or a mark of XML.
  private mutating func takeName() -> String {
    let name = bytes[index...].prefix { $0 > 0x20 && !"<>/='\"".utf8.contains($0) }
    index = name.endIndex
    return String(decoding: name, as: UTF8.self)
  }
}
