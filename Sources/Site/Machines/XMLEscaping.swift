extension [UInt8] {
  /// Appends `text` so that it means itself in XML, as text and in quoted attributes.
  ///
  /// Characters that XML 1.0 §2.2 has no place for, not even escaped, become U+FFFD.
  mutating func append(escapingForXML text: String) {
    let isPlain = text.unicodeScalars.allSatisfy(\.isXML)
    append(
      escaping: isPlain
        ? text : String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isXML ? $0 : "\u{FFFD}" })))
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
