/// HTML as it is written, and the only way to make some: what a template prints unescaped is one of these.
///
/// Each method escapes for one context; there is no method that appends text as it is, and none that takes bytes for HTML.
package struct HTMLBuffer {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Whether there is nothing but spaces from the byte at `start` on.
  func isBlank(from start: Int) -> Bool { bytes[start...].allSatisfy { $0 == UInt8(ascii: " ") } }

  /// Appends markup of the program's own.
  package mutating func append(_ markup: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends what another buffer holds.
  package mutating func append(contentsOf other: HTMLBuffer) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Appends a number.
  package mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Starts a new line, unless one has just been started.
  package mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Appends `text` escaped for text and for attributes in double quotes.
  package mutating func appendText(_ text: String) {
    var text = text
    text.withUTF8 { unsafe appendText(UnsafeRawBufferPointer($0)) }
  }

  /// Appends UTF-8 escaped for text and for attributes in double quotes.
  @unsafe mutating func appendText(_ text: UnsafeRawBufferPointer) {
    var start = 0
    for index in text.indices {
      let entity: StaticString
      switch unsafe text[index] {
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      append(entity)
      start = index + 1
    }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  /// Appends `url` escaped for an `href` or `src` in double quotes: what a URL cannot hold becomes `%XX`.
  ///
  /// The safe characters are those of cmark's `houdini_href_e.c`; a `%` passes, as the URL may be escaped already.
  package mutating func appendURL(_ url: String) {
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "!"),
        UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimal(byte >> 4))
        bytes.append(Self.hexadecimal(byte & 15))
      }
    }
  }

  /// Appends `css` as a `style` element that nothing in it ends: to CSS, `<\/` in a string is `</`.
  ///
  /// - Returns: Where what stands in the element stands in ``bytes``.
  package mutating func appendStyle(_ css: [UInt8]) -> Range<Int> {
    append("<style>")
    let start = bytes.count
    for byte in css {
      if byte == UInt8(ascii: "/"), bytes.count > start, bytes.last == UInt8(ascii: "<") { append("\\") }
      bytes.append(byte)
    }
    let end = bytes.count
    append("</style>")
    return start..<end
  }

  /// Appends a URL that has been escaped.
  mutating func append(_ url: EscapedURL) {
    bytes.append(contentsOf: url.bytes)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}

extension HTMLBuffer: ExpressibleByStringLiteral {
  /// Markup of the program's own.
  package init(stringLiteral markup: StaticString) {
    append(markup)
  }
}
