/// The labels in running text, spelt rightly or nearly so.
struct SentenceSearch {
  /// A stretch of the text that is taken for a label.
  struct Place {
    /// The stretch, as indices of the text's tokens.
    let tokens: Range<Int>

    /// How near it comes to the label.
    let match: LabelMatch

    /// Whether it is misspelt.
    var isNear: Bool {
      if case .near = match { true } else { false }
    }

    /// Whether a near miss can stand among free words and still be meant as a label: it has two words and more, and
    /// does not only lack or add an ending, as "reason" does beside "reasons".
    let isTelling: Bool
  }

  private let tokens: [Token]
  private let labels: LabelIndex
  /// The tokens of the loose key, as indices of all tokens.
  private let core: [Int]
  /// How many words a near miss may have, most first.
  private let lengths: [Int]

  init(tokens: [Token], labels: LabelIndex) {
    self.tokens = tokens
    self.labels = labels
    core = tokens.indices.filter { index in
      let token = tokens[index]
      return !token.isDash && (!labels.lexicon.isLight(token) || labels.lightWords.contains(token.text))
    }
    let lengths = Set(labels.labels.map(\.phrase.core.count))
    self.lengths = Set(lengths.flatMap { [$0 - 1, $0, $0 + 1] }).filter { $0 > 0 }.sorted(by: >)
  }

  /// The labels, in the order of the text, none inside another.
  ///
  /// Near misses are looked for only where something is left that is part of no label.
  func places() -> [Place] {
    let certain = places(at: exact)
    var owners: [Int?] = Array(repeating: nil, count: tokens.count)
    for (index, place) in certain.enumerated() {
      for token in place.tokens { owners[token] = index }
    }
    // For each position of the core, the first from there on that is part of no label.
    var loose = Array(repeating: core.count, count: core.count + 1)
    for position in core.indices.reversed() {
      loose[position] = owners[core[position]] == nil ? position : loose[position + 1]
    }

    // A near miss never breaks a label that is spelt rightly; it may hold a shorter one.
    let near = places { nearMiss(at: $0, holding: loose[$0]) }.filter { near in
      near.tokens.allSatisfy { token in
        owners[token].map { near.tokens.strictlyContains(certain[$0].tokens) } ?? true
      }
    }
    let held = Set(near.flatMap { $0.tokens.compactMap { owners[$0] } })
    let uncovered = certain.indices.filter { !held.contains($0) }.map { certain[$0] }
    return (uncovered + near).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What `find` finds, leftmost first.
  private func places(at find: (Int) -> (place: Place, length: Int)?) -> [Place] {
    var places: [Place] = []
    var position = 0
    while position < core.count {
      if let (place, length) = find(position) {
        places.append(place)
        position += length
      } else {
        position += 1
      }
    }
    return places
  }

  /// The longest label whose loose key starts at `position` of the core.
  private func exact(at position: Int) -> (place: Place, length: Int)? {
    let words = core[position...].lazy.map { tokens[$0] }
    let longest = labels.longestLabel(startingAt: words)
    let own = longest?.phrase.core.count ?? 0
    if let length = labels.foreign.longestLabel(startingAt: words), length > own {
      let range = tokenRange(position..<position + length)
      let foreign = labels.foreign.labels(loosely: Phrase(tokens[range], lexicon: labels.lexicon))
      if !foreign.isEmpty { return (Place(tokens: range, match: .otherLanguage(foreign), isTelling: true), length) }
    }
    guard let longest else { return nil }
    let length = own
    let range = tokenRange(position..<position + length)
    // Sentences accept every rung but the last; of labels that are loosely the same, the one that is said exactly.
    let match = labels.match([Phrase(tokens[range], lexicon: labels.lexicon)])?.match ?? .loose(longest)
    return (Place(tokens: range, match: .exact(match.labels), isTelling: true), length)
  }

  /// The near miss that starts at `position` of the core, reaches over `free`, and has the most words.
  private func nearMiss(at position: Int, holding free: Int) -> (place: Place, length: Int)? {
    for length in lengths where position + length > free && position + length <= core.count {
      let words = core[position..<position + length].map { tokens[$0] }
      guard let miss = labels.nearMiss(words[...]) else { continue }
      let isTelling = words.count > 1 && !miss.differsInEndingOnly(of: words)
      let range = tokenRange(position..<position + length)
      return (Place(tokens: range, match: .near(miss), isTelling: isTelling), length)
    }
    return nil
  }

  private func tokenRange(_ range: Range<Int>) -> Range<Int> {
    core[range.lowerBound]..<core[range.upperBound - 1] + 1
  }
}

extension Range<Int> {
  fileprivate func strictlyContains(_ other: Range<Int>) -> Bool {
    contains(other) && count > other.count
  }
}

extension NearMiss {
  fileprivate func differsInEndingOnly(of words: [Token]) -> Bool {
    guard let written = words.first(where: { $0.range == self.written })?.loose else { return false }
    let expected = expected.lowercased()
    return written.hasPrefix(expected) || expected.hasPrefix(written)
  }
}
