import Markdown

extension LabelIndex {
  /// Reads the list in a paragraph, which runs from its first label to the end of that sentence.
  ///
  /// Labels are found before anything is split, leftmost first and the longest of those, so that "Yes, Reject Order"
  /// never breaks at its comma. The sentence is the one that says most labels. In it, whatever stands between labels and
  /// is no separator, quote or light word is a reading of its own; what only ends the sentence is none.
  func readings(inParagraph text: InlineText, path: String) -> [Reading] {
    let tokens = Token.all(in: text.string)
    let found = SentenceSearch(tokens: tokens, labels: self).places()
    guard let list = listRange(in: tokens, found: found) else { return [] }

    let struckOut = text.struckOut
    var readings: [Reading] = []
    var position = list.lowerBound
    func readRest(upTo end: Int) {
      for rest in tokens[position..<max(position, end)].split(whereSeparator: lexicon.isSeparator) {
        guard let first = rest.firstIndex(where: { !lexicon.isFree($0) }),
          let last = rest.lastIndex(where: { !lexicon.isFree($0) })
        else { continue }
        readings.append(
          Reading(Phrase(rest[first...last], lexicon: lexicon), match: nil, in: text, struckOut: struckOut, path: path))
      }
    }
    for place in found where list.contains(place.tokens.lowerBound) {
      readRest(upTo: place.tokens.lowerBound)
      let phrase = Phrase(tokens[place.tokens], lexicon: lexicon)
      readings.append(Reading(phrase, match: place.match, in: text, struckOut: struckOut, path: path))
      position = place.tokens.upperBound
    }
    if position > list.lowerBound { position += verbLength(in: tokens[position..<max(position, list.upperBound)]) }
    readRest(upTo: list.upperBound)
    return readings
  }

  /// How many words, of those that follow a list's last label, only end its sentence.
  ///
  /// Where sentences end with the verb, they are what no separator parts from the label; but a negation turns that round.
  private func verbLength(in rest: ArraySlice<Token>) -> Int {
    guard lexicon.isVerbFinal else { return 0 }
    let words = rest.prefix { !lexicon.isSeparator($0) }
    return words.contains(where: lexicon.isNegation) ? 0 : words.count
  }

  /// The tokens from the list's first label to the end of its sentence.
  private func listRange(in tokens: [Token], found: [SentenceSearch.Place]) -> Range<Int>? {
    var best: (range: Range<Int>, weight: Int)?
    var rest = found[...]
    for sentence in sentences(of: tokens, found: found) {
      let places = Array(rest.prefix { $0.tokens.lowerBound < sentence.upperBound })
      rest = rest.dropFirst(places.count)
      guard let first = firstPlace(of: places, in: tokens) else { continue }
      // One label that is said for certain outweighs any number of misspelt ones.
      let weight = places.reduce(0) { $0 + ($1.isNear ? 1 : tokens.count) }
      let start = listStart(before: first.tokens.lowerBound, in: tokens, sentence: sentence)
      if weight > best?.weight ?? 0 { best = (start..<sentence.upperBound, weight) }
    }
    return best?.range
  }

  /// The token at which the list starts whose first label is at `label`.
  ///
  /// Words before a list are free. What stands between a colon and a separator, though, is an item that is no label:
  /// "Choose a reason: no time, product out of stock". Nor is a negation free that turns the first label round.
  private func listStart(before label: Int, in tokens: [Token], sentence: Range<Int>) -> Int {
    let neighbour = tokens[sentence.lowerBound..<label].lastIndex { token in
      !lexicon.isFree(token) || lexicon.isSeparator(token)
    }
    if let neighbour, lexicon.isNegation(tokens[neighbour]) { return neighbour }
    guard let colon = tokens[sentence.lowerBound..<label].lastIndex(where: { $0.text == ":" }) else { return label }
    let last = tokens[(colon + 1)..<label].last { lexicon.isSeparator($0) || !lexicon.isFree($0) }
    return last.map(lexicon.isSeparator) == true ? colon + 1 : label
  }

  /// The place that the list starts with.
  ///
  /// Words before it are free, so that a near miss starts it only where it stands in one row with a label, or where it
  /// cannot well be another word.
  private func firstPlace(of places: [SentenceSearch.Place], in tokens: [Token]) -> SentenceSearch.Place? {
    let certain = places.firstIndex { !$0.isNear } ?? places.endIndex
    var first = certain < places.endIndex ? places[certain] : nil
    for place in places[..<certain].reversed() {
      let adjoins =
        first.map { tokens[place.tokens.upperBound..<$0.tokens.lowerBound].allSatisfy(lexicon.isFree) } ?? false
      if adjoins || place.isTelling { first = place }
    }
    return first
  }

  /// Sentences as token ranges: they end with `.`, `!`, `?` or a danda before white space, but not inside a label, nor
  /// after an abbreviation such as "e.g.".
  private func sentences(of tokens: [Token], found: [SentenceSearch.Place]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var rest = found[...]
    for index in tokens.indices where tokens[index].isSentenceEnd {
      rest = rest.drop { $0.tokens.upperBound <= index }
      if rest.first?.tokens.contains(index) ?? false || endsAbbreviation(index, in: tokens) { continue }
      let next = tokens[(index + 1)...].first { !$0.isQuote || $0.isSpaced }
      guard next?.isSpaced ?? true else { continue }
      sentences.append(start..<index)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Whether the mark at `index` is the last of two and more with one letter before each.
  private func endsAbbreviation(_ index: Int, in tokens: [Token]) -> Bool {
    guard index >= 3 else { return false }
    let (first, mark, second) = (tokens[index - 3], tokens[index - 2], tokens[index - 1])
    return mark.text == "." && first.text.count == 1 && second.text.count == 1
      && !mark.isSpaced && !second.isSpaced && !tokens[index].isSpaced
  }
}
