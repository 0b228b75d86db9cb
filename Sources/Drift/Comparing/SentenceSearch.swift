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

  init(tokens: [Token], labels: LabelIndex) {
    self.tokens = tokens
    self.labels = labels
    core = tokens.indices.filter { !tokens[$0].isDash && !labels.lexicon.light.contains(tokens[$0].folded) }
  }

  /// The labels, in the order of the text, none inside another.
  func places() -> [Place] {
    let certain = places(at: exact)
    let near = places(at: nearMiss)
    // A near miss never breaks a label that is spelt rightly; it may hold a shorter one.
    let kept = near.filter { near in
      certain.allSatisfy { !$0.tokens.overlaps(near.tokens) || near.tokens.strictlyContains($0.tokens) }
    }
    let uncovered = certain.filter { certain in !kept.contains { $0.tokens.overlaps(certain.tokens) } }
    return (uncovered + kept).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
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
    let rest = core[position...]
    let longest = labels.labels
      .filter { label in
        let wanted = label.phrase.core
        return wanted.count <= rest.count && zip(rest, wanted).allSatisfy { tokens[$0].loose == $1.loose }
      }
      .max { $0.phrase.core.count < $1.phrase.core.count }
    guard let longest else { return nil }
    let length = longest.phrase.core.count
    let range = tokenRange(position..<position + length)
    // Sentences accept every rung but the last; of labels that are loosely the same, the one that is said exactly.
    let match = labels.match([Phrase(tokens[range], lexicon: labels.lexicon)])?.match ?? .loose(longest)
    return (Place(tokens: range, match: .exact(match.labels), isTelling: true), length)
  }

  /// The near miss that starts at `position` of the core and has the most words.
  private func nearMiss(at position: Int) -> (place: Place, length: Int)? {
    let lengths = Set(labels.labels.map(\.phrase.core.count).flatMap { [$0 - 1, $0, $0 + 1] })
    for length in lengths.sorted(by: >) where length > 0 && position + length <= core.count {
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
