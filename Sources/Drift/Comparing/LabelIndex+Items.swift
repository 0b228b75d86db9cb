import Markdown

extension LabelIndex {
  /// Reads an item or a cell, which says a label itself and may go on after a colon or a dash.
  func reading(ofItem text: InlineText, path: String) -> Reading? {
    // Most items say a label as it is, and then nothing else has to be read.
    if let label = label(written: text.string) {
      let match = LabelMatch.exact(labels(sharingTextOf: label))
      return Reading(label.phrase, match: match, in: text, struckOut: text.struckOut, path: path)
    }
    let heads = heads(of: Token.all(in: text.string))
    guard let shortest = heads.last else { return nil }
    let (phrase, match) = match(heads).map { ($0, Optional($1)) } ?? (shortest, nil)
    return Reading(phrase, match: match, in: text, struckOut: text.struckOut, path: path)
  }

  /// How many colons and dashes a label may have before the one behind which an item goes on.
  private static let mostHeads = 8

  /// What may be the label, from the longest to the shortest: all of it, or what stands before a colon or a dash.
  func heads(of tokens: [Token]) -> [Phrase] {
    guard tokens.contains(where: \.isWord) else { return [] }
    let ends = tokens.indices.filter { index in
      let token = tokens[index]
      return index > 0 && (token.text == ":" || token.isDash && goesOn(after: index, in: tokens))
    }
    return ([tokens.endIndex] + ends.prefix(Self.mostHeads).reversed()).flatMap { end in
      let phrase = Phrase(tokens[..<end], lexicon: lexicon)
      return [phrase] + (phrase.unquoted(lexicon: lexicon).map { [$0] } ?? [])
    }
  }

  /// Whether the dash at `index` parts clauses rather than the halves of a word.
  private func goesOn(after index: Int, in tokens: [Token]) -> Bool {
    let next = index + 1
    return tokens[index].isLongDash || tokens[index].isSpaced || next < tokens.count && tokens[next].isSpaced
  }
}
