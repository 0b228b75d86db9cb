/// Gives headings the anchors that GitHub gives them.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// An anchor for a heading that says `text`, unlike all that were given before.
  ///
  /// As html-pipeline's table of contents and github-slugger have it: lower case; letters, marks, digits, connectors,
  /// hyphens stay, spaces become hyphens, all else goes, line breaks too; a repeated anchor takes `-1`, `-2`, ….
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

  /// What regular expressions call a word's characters (Unicode UTS #18, annex C), without those that only join.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}
