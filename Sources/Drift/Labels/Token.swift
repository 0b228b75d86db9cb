/// A word or a mark of a text, as labels are compared.
struct Token: Hashable, Sendable {
  /// The token with typographic variants made one: straight quotes, `-` for every dash, `...` for `…`.
  let text: String

  /// ``text`` without difference of upper and lower case.
  let folded: String

  /// ``folded`` without invisible characters, and with the digits of every script as ASCII.
  let loose: String

  /// UTF-8 offsets in the text that it was read from.
  let range: Range<Int>

  /// Whether it is a word, rather than a mark.
  let isWord: Bool

  /// Whether white space stands before it.
  let isSpaced: Bool

  /// Whether it parts clauses even without white space: an en or em dash.
  let isLongDash: Bool

  init(_ text: String, range: Range<Int>, isWord: Bool, isSpaced: Bool, isLongDash: Bool) {
    self.text = text
    // Upper case first: that unfolds `ß`, `ſ` and the two sigmas, which lower case alone keeps apart.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let folded = isASCII ? text.lowercased() : text.uppercased().lowercased()
    self.folded = folded
    self.loose = isASCII ? folded : Self.loosen(folded)
    self.range = range
    self.isWord = isWord
    self.isSpaced = isSpaced
    self.isLongDash = isLongDash
  }

  var isQuote: Bool { text == "'" || text == "\"" }
  var isDash: Bool { text == "-" }
  var isSentenceEnd: Bool { Self.sentenceEnds.contains(text) }

  /// Whether it may end a label, an item or a cell without being part of what is said.
  var isTrailing: Bool { isSentenceEnd || text == "," || text == ":" || text == ";" }

  private static let sentenceEnds: Set<String> = [".", "...", "!", "?", "\u{0964}", "\u{0965}"]

  private static func loosen(_ folded: String) -> String {
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
    var loose = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars where scalar.properties.generalCategory != .format {
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
        let digit = Unicode.Scalar(0x30 + UInt32(value))
      {
        loose.append(digit)
      } else {
        loose.append(scalar)
      }
    }
    return String(loose)
  }
}
