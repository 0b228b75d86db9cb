/// What a file of the content folder may be called.
enum FileName {
  /// How many bytes one part of a path may have: a page's file gets endings, and file systems take 255.
  static let longestPart = 240

  /// How many bytes a path may have below the content folder, so that the output's is no longer than systems take.
  static let longestPath = 1_024

  /// What is wrong with a file's `path` below the content folder; `nil` where nothing is.
  static func fault(in path: String) -> String? {
    if path.utf8.count > longestPath {
      return "the path has \(path.utf8.count) bytes; at most \(longestPath) are published"
    }
    for part in path.utf8.split(separator: UInt8(ascii: "/")) where part.count > longestPart {
      return "'\(Substring(part).prefix(16))…' is a name of \(part.count) bytes; at most \(longestPart) are published"
    }
    if let hidden = path.unicodeScalars.first(where: isHidden) {
      let number = String(hidden.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
      return "the name holds U+\(code), a character that nobody sees; give the file another name"
    }
    return nil
  }

  /// Whether nobody sees a character: it may turn the words around it, end a line, or stand for a byte that is no UTF-8.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // The two joiners are letters' business in Indic and Arabic writing, and in emoji.
    case .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
    default: return scalar == "\u{FFFD}"
    }
  }
}
