/// A word or a mark of a text, as labels are compared.
struct Token: Hashable, Sendable {
  /// The token with typographic variants made one: straight quotes, `-` for every dash, `...` for `…`.
  let text: String

  /// ``text`` without difference of upper and lower case.
  let folded: String

  /// ``folded`` without invisible characters, and with the digits of every script as ASCII.
  ///
  /// The dot below the five Devanagari letters for Persian and Arabic sounds is left out, as many writers leave it out:
  /// `फोन` is `फ़ोन`.
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

  /// Its first letter without the marks on it: an Indic vowel sign is as easily misspelt as any.
  var initial: Unicode.Scalar? { loose.unicodeScalars.first }

  var isQuote: Bool { text == "'" || text == "\"" }
  var isDash: Bool { text == "-" }
  var isSentenceEnd: Bool { Self.sentenceEnds.contains(text) }

  /// Whether it is a comma or semicolon, those of Arabic script among them.
  var isComma: Bool { text == "," || text == ";" || text == "\u{060C}" || text == "\u{061B}" }

  /// Whether it may end a label, an item or a cell without being part of what is said.
  var isTrailing: Bool { isSentenceEnd || isComma || text == ":" }

  private static let sentenceEnds: Set<String> = [".", "...", "!", "?", "\u{0964}", "\u{0965}", "\u{06D4}", "\u{061F}"]

  /// The Devanagari letters that stand for a borrowed sound with a nukta, U+093C, and for a like one without.
  private static let borrowedLetters: Set<Unicode.Scalar> = ["क", "ख", "ग", "ज", "फ"]

  private static func loosen(_ folded: String) -> String {
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
    var loose = String.UnicodeScalarView()
    for scalar in folded.decomposed where scalar.properties.generalCategory != .format {
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
        let digit = Unicode.Scalar(0x30 + UInt32(value))
      {
        loose.append(digit)
      } else if scalar == "\u{093C}", let last = loose.last, Self.borrowedLetters.contains(last) {
        continue
      } else {
        loose.append(scalar)
      }
    }
    return String(loose)
  }
}

extension String {
  /// The scalars, where the five letters that Unicode has with a nukta in one are two, as in every normal form.
  fileprivate var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      switch scalar {
      case "\u{0958}": ["क", "\u{093C}"]
      case "\u{0959}": ["ख", "\u{093C}"]
      case "\u{095A}": ["ग", "\u{093C}"]
      case "\u{095B}": ["ज", "\u{093C}"]
      case "\u{095E}": ["फ", "\u{093C}"]
      default: [scalar]
      }
    }
  }
}
