import Markdown

extension LabelIndex {
  /// Reads the stretches of `text` with a mark of `kind`, without those inside another; each says a label and no more.
  ///
  /// What is struck out is no longer said.
  func readings(of kind: Span.Kind, in text: InlineText, path: String) -> [Reading] {
    let stretches = text.stretches(of: kind)
    if stretches.isEmpty { return [] }
    let tokens = Token.all(in: text.string)
    let struckOut = text.struckOut
    return stretches.compactMap { stretch in
      let marked = tokens.filter { stretch.contains($0.range.lowerBound) }
      guard marked.contains(where: \.isWord) else { return nil }
      let phrase = Phrase(marked[...], lexicon: lexicon)
      let phrases = [phrase] + (phrase.unquoted(lexicon: lexicon).map { [$0] } ?? [])
      let (read, match) = match(phrases).map { ($0, Optional($1)) } ?? (phrase, nil)
      let reading = Reading(read, match: match, in: text, struckOut: struckOut, path: path)
      return reading.isStruckOut ? nil : reading
    }
  }

  /// Reads the labels in `text`, however it is marked.
  func plainReadings(in text: InlineText, path: String) -> [Reading] {
    let tokens = Token.all(in: text.string)
    let struckOut = text.struckOut
    return SentenceSearch(tokens: tokens, labels: self).places().compactMap { place in
      guard let (phrase, match) = match([Phrase(tokens[place.tokens], lexicon: lexicon)]) else { return nil }
      let reading = Reading(phrase, match: match, in: text, struckOut: struckOut, path: path)
      return reading.isStruckOut ? nil : reading
    }
  }
}

extension InlineText {
  /// The stretches of text with a mark of `kind`, without those inside another.
  fileprivate func stretches(of kind: Span.Kind) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for span in spans where span.kind == kind {
      if let last = stretches.last, last.contains(span.text.lowerBound) { continue }
      stretches.append(span.text)
    }
    return stretches
  }
}
