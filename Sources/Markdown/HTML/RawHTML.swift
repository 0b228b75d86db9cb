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
  package static func isComment(_ html: String) -> Bool {
    var rest = html[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.isEmpty { return true }
      guard rest.hasPrefix("<!--") else { return false }
      let body = rest.dropFirst(4)
      guard let end = body.firstRange(of: "-->") else { return false }
      rest = body[end.upperBound...]
    }
  }
}
