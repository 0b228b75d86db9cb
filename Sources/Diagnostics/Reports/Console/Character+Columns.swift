extension Character {
  /// How many columns of a terminal the character takes.
  ///
  /// Two where it is wide or an emoji; else one for each scalar that stands beside the one before and not on it. So
  /// Devanagari is counted as terminals that follow `wcwidth` draw it: one for the consonant and one for a vowel sign
  /// that takes room, as in `की`, none for the virama and the anusvara.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII, unicodeScalars.count == 1 { return 1 }
    if first.isWide || unicodeScalars.contains("\u{FE0F}") { return 2 }
    return unicodeScalars.count { $0.takesRoom }
  }
}

extension String {
  /// How many columns of a terminal the text takes.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text with spaces after it, so that it takes at least `width` columns.
  package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }
}

extension Unicode.Scalar {
  /// Whether the scalar moves the cursor.
  fileprivate var takesRoom: Bool {
    // Vowels and final consonants of Hangul join the syllable that an initial consonant opened.
    if ("\u{1160}"..."\u{11FF}").contains(self) { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: false
    default: true
    }
  }

  /// Whether the scalar takes two columns: W or F in Unicode's `EastAsianWidth.txt`, by blocks.
  fileprivate var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
