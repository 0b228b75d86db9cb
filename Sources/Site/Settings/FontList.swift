/// Fonts in the order in which a browser looks for them, in words of which none can end a declaration of CSS.
struct FontList: Hashable, Sendable {
  /// The list as CSS has it: `Inter, "Source Sans 3", sans-serif`.
  let css: String

  /// The fonts between the commas of `text`, each in quotes or not; `nil` where it holds anything but letters, digits,
  /// spaces, hyphens, and quotes around a name.
  init?(_ text: String) {
    let names = text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map(Self.name)
    guard names.allSatisfy({ $0 != nil }) else { return nil }
    css = names.compactMap(\.self).joined(separator: ",")
  }

  /// The name of one font as CSS has it.
  private static func name(_ part: Substring.UnicodeScalarView) -> String? {
    let written = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard let first = written.first else { return nil }
    let isQuoted = (first == "\"" || first == "'") && written.count > 2 && written.last == first
    let letters = isQuoted ? Array(written.dropFirst().dropLast()) : Array(written)
    guard letters.allSatisfy(isPartOfName) else { return nil }
    let name = String(String.UnicodeScalarView(letters))
    // Only without quotes is `sans-serif` a kind of font; with a digit at its beginning, a name needs them.
    return !isQuoted && isIdentifier(name) ? name : "\"\(name)\""
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? isPartOfIdentifier(UInt8(ascii: scalar)) || scalar == " "
      : scalar.properties.isAlphabetic
  }

  private static func isIdentifier(_ name: String) -> Bool {
    let start = name.utf8.first == UInt8(ascii: "-") ? name.utf8.dropFirst().first : name.utf8.first
    return start.map { (97...122).contains($0 | 0x20) } == true && name.utf8.allSatisfy(isPartOfIdentifier)
  }

  private static func isPartOfIdentifier(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }
}
