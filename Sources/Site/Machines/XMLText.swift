/// XML as it is written: markup of the program's own, and text that means itself.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  /// Begins a file.
  init() { append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Appends markup of the program's own.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends text, escaped as it stands between tags and in quoted attributes.
  ///
  /// Characters that XML 1.0 §2.2 has no place for, not even escaped, become U+FFFD.
  mutating func appendText(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "'": append("&#39;")
      default: bytes += String(scalar.isXML ? scalar : "\u{FFFD}").utf8
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
