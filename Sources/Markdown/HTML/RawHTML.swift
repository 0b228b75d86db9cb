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

  /// How many bytes the mark has that `html`, a block, begins with behind its blanks, where nothing closes it; `nil` where
  /// something does, or nothing has to.
  ///
  /// These are the starts of CommonMark 0.29 §4.6 that only an end of their own ends, and `<textarea>` of 0.30.
  static func unclosedOpening(of html: String) -> Int? {
    let html = html.utf8.drop { $0 <= UInt8(ascii: " ") }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for (opening, closing) in closings where html.starts(with: opening.utf8) {
      let rest = html.dropFirst(opening.utf8.count)
      if rest.contains(closing.utf8) { return nil }
      guard opening.last?.isLetter == true else { return opening.utf8.count }
      if let after = rest.first, isNameByte(after) { continue }
      let tag = rest.prefix { $0 != UInt8(ascii: ">") && !(10...13).contains($0) }
      let isEnded = rest.dropFirst(tag.count).first == UInt8(ascii: ">")
      return opening.utf8.count + tag.count + (isEnded ? 1 : 0)
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...: true
    default: false
    }
  }

  private static let closings: [(opening: String, closing: String)] = [
    ("<script", "</script>"), ("<style", "</style>"), ("<textarea", "</textarea>"), ("<pre", "</pre>"),
    ("<!--", "-->"), ("<![cdata[", "]]>"), ("<!", ">"), ("<?", "?>"),
  ]

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
