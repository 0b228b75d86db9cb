/// Gives headings the anchors that GitHub gives them.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// An anchor for a heading that says `text`, unlike all that were given before.
  ///
  /// As html-pipeline's table of contents and github-slugger have it: lower case; letters, marks, digits, connectors,
  /// hyphens stay, spaces become hyphens, all else goes, line breaks too; a repeated anchor takes `-1`, `-2`, ….
  mutating func id(for text: String) -> String {
    let base = Self.slug(of: text)
    var id = base
    while !taken.insert(id).inserted {
      counts[base, default: 0] += 1
      id = "\(base)-\(counts[base, default: 0])"
    }
    return id
  }

  private static func slug(of text: String) -> String {
    if let slug = plainSlug(of: text) { return slug }
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || isWord(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  /// The same for a text of ASCII alone, as most are, without asking Unicode for each letter.
  private static func plainSlug(of text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: " "): slug.append(UInt8(ascii: "-"))
      case 0x80...: return nil
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
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
