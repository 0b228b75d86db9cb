extension Mutation {
  /// Other ways to write the same in an article.
  static var otherSpellings: [Mutation] {
    BoundBlock.all.flatMap { block in
      block.mentions.flatMap { mention in
        ways(to: mention, in: block).map { what, spelling in
          Mutation(
            "\(what) '\(mention.spelling)'",
            in: block.text.replacing(mention.spelling, on: mention.line, with: spelling))
        }
      }
    }
  }

  /// How else a label can be written where it stands.
  private static func ways(to mention: BoundBlock.Mention, in block: BoundBlock) -> [(String, String)] {
    let label = mention.spelling
    let noBreak = label.replacing(" ", with: "\u{A0}")
    let entity = "&#\(label.unicodeScalars.first?.value ?? 0);" + String(label.unicodeScalars.dropFirst())
    var ways = [("no-break spaces in", noBreak), ("an entity in", entity)]
    if label.unicodeScalars.contains("\u{93C}") { ways.append(("composed letters in", composed(label))) }
    if block.verb == "steps" || block.verb == "ui" { return ways }
    ways += [("emphasis around", "*\(label)*"), ("bold around", "**\(label)**"), ("quotes around", "“\(label)”")]
    if block.isSentence, block.language == .hindi {
      ways += Misspelling.all(of: label, in: block.language).filter(block.accepts).map { ($0.what, $0.spelling) }
      // Some keyboards write a joiner where fonts need none.
      ways.append(("a joiner in", label.replacing("्", with: "्\u{200D}")))
    }
    if block.isTable || block.isSentence { return ways.filter { $0.1 != label } }
    let stop = block.language == .hindi ? "।" : "."
    ways += [
      ("a link around", "[\(label)](https://spoke.example)"), ("a colon and more after", "\(label): see below"),
      ("a dash and more after", "\(label) – see below"), ("another paragraph under", "\(label)\n\n  See below."),
      ("a full stop after", label + stop),
      ("a line break in", label.replacing(" ", with: "\n  ", maxReplacements: 1)),
    ]
    return ways
  }

  /// `text` with the letters that Unicode has with and without nukta as it has them with one.
  private static func composed(_ text: String) -> String {
    let letters: [(String, Unicode.Scalar)] = [
      ("क", "\u{958}"), ("ख", "\u{959}"), ("ग", "\u{95A}"), ("ज", "\u{95B}"), ("ड", "\u{95C}"), ("ढ", "\u{95D}"),
      ("फ", "\u{95E}"),
    ]
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\u{93C}", let last = scalars.last,
        let letter = letters.first(where: { $0.0.unicodeScalars.first == last })
      {
        scalars.removeLast()
        scalars.append(letter.1)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
