extension Token {
  /// The tokens of `text`, in order.
  ///
  /// A word is a run of letters, marks, numbers and invisible format characters (joiners among them), and of
  /// apostrophes inside it. Marks of combination belong to words: an Indic vowel sign is one.
  static func all(in text: String) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var offset = 0
    var index = 0
    var isSpaced = false

    func append(_ text: String?, through end: Int, isWord: Bool) {
      let length = scalars[index..<end].reduce(0) { $0 + UTF8.width($1) }
      // What is ASCII stands for itself: most words of most articles.
      let isPlain = length == end - index
      let text =
        text
        ?? (isPlain
          ? String(decoding: bytes[offset..<offset + length], as: UTF8.self)
          : scalars[index..<end].reduce(into: "") { $0 += $1.typographicallyPlain })
      tokens.append(
        Token(
          text, range: offset..<offset + length, isWord: isWord, isSpaced: isSpaced,
          isLongDash: ("\u{2012}"..."\u{2015}").contains(scalars[index])))
      (offset, index, isSpaced) = (offset + length, end, false)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isSpace {
        isSpaced = true
        offset += UTF8.width(scalar)
        index += 1
      } else if scalar.isWordPart {
        var end = index
        while end < scalars.count, scalars[end].isWordPart || isApostrophe(at: end, in: scalars) { end += 1 }
        append(nil, through: end, isWord: true)
      } else if scalar == "." {
        let end = scalars[index...].firstIndex { $0 != "." } ?? scalars.count
        append(end - index > 1 ? "..." : ".", through: end, isWord: false)
      } else {
        append(scalar.typographicallyPlain, through: index + 1, isWord: false)
      }
    }
    return tokens
  }

  private static func isApostrophe(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index].typographicallyPlain == "'" && index > 0 && scalars[index - 1].isWordPart
      && index + 1 < scalars.count && scalars[index + 1].isWordPart
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }

  /// Letters, marks, numbers and format characters.
  fileprivate var isWordPart: Bool {
    if value < 0x80 { return value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .format:
      true
    default: false
    }
  }

  /// The scalar as a typewriter has it.
  fileprivate var typographicallyPlain: String {
    switch self {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}", "\u{02BC}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "\u{00AB}", "\u{00BB}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{2026}": "..."
    default: String(self)
    }
  }
}
