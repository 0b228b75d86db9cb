/// What a piece of raw HTML is.
package enum RawHTML {
  /// A tag without attributes.
  package enum PlainTag: Equatable {
    case opening(String)
    case closing(String)
  }

  /// The tag that `html` is, where it is one tag without attributes: `<br>`, `<br />`, `</kbd>`.
  package static func plainTag(_ html: String) -> PlainTag? {
    guard html.hasPrefix("<"), html.hasSuffix(">") else { return nil }
    var name = html.dropFirst().dropLast()
    let isClosing = name.first == "/"
    if isClosing { name = name.dropFirst() } else if name.last == "/" { name = name.dropLast() }
    while name.last?.isWhitespace == true { name = name.dropLast() }
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
    return isClosing ? .closing(name.lowercased()) : .opening(name.lowercased())
  }

  /// Whether `html` is comments and nothing else, so that nothing a reader would see is lost without it.
  package static func isComment(_ html: String) -> Bool { isComment(html.utf8.span) }

  /// The same of UTF-8, of which no string is made.
  static func isComment(_ html: Swift.Span<UInt8>) -> Bool {
    var index = 0
    while true {
      while index < html.count, html[index] <= UInt8(ascii: " ") { index += 1 }
      if index == html.count { return true }
      guard html.holds("<!--", at: index) else { return false }
      index += 4
      while index < html.count, !html.holds("-->", at: index) { index += 1 }
      if index == html.count { return false }
      index += 3
    }
  }
}

extension Swift.Span<UInt8> {
  /// Whether `mark`, in ASCII, stands at `index`.
  fileprivate func holds(_ mark: StaticString, at index: Int) -> Bool {
    if index + mark.utf8CodeUnitCount > count { return false }
    for offset in 0..<mark.utf8CodeUnitCount where unsafe self[index + offset] != mark.utf8Start[offset] {
      return false
    }
    return true
  }
}
