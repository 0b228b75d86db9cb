/// Gives headings the anchors that GitHub gives them.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// An anchor for a heading that says `text`, unlike all that were given before.
  ///
  /// Lower case; letters, marks, digits, connectors, hyphens stay, spaces become hyphens, all else goes; a repeated
  /// anchor takes `-1`, `-2`, ….
  mutating func id(for text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || Self.isWord(scalar) {
        slug.append(scalar)
      }
    }
    let base = String(slug)
    var id = base
    while !taken.insert(id).inserted {
      counts[base, default: 0] += 1
      id = "\(base)-\(counts[base, default: 0])"
    }
    return id
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
