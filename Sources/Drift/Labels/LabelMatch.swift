/// How near a phrase of an article comes to a label.
enum LabelMatch: Sendable {
  /// It says the label; of several cases that share the text, any.
  case exact([Label])
  /// It differs in upper and lower case only.
  case folded(Label)
  /// It differs in light words, hyphens or invisible characters only.
  case loose(Label)
  /// It is the label in another language of the site; of several cases that share the text there, any.
  case otherLanguage([ForeignLabel])
  /// It misspells one word.
  case near(NearMiss)

  /// The labels that are meant.
  var labels: [Label] {
    switch self {
    case .exact(let labels): labels
    case .folded(let label), .loose(let label): [label]
    case .otherLanguage(let labels): labels.map(\.meant)
    case .near(let miss): [miss.label]
    }
  }
}

extension LabelIndex {
  /// The nearest match of `phrases`, the readings of one text from the longest to the shortest; the longest of equals.
  func match(_ phrases: [Phrase]) -> (phrase: Phrase, match: LabelMatch)? {
    for rung in Rung.allCases {
      for phrase in phrases {
        if let match = match(phrase, on: rung) { return (phrase, match) }
      }
    }
    return nil
  }

  /// The ways in which a phrase can be a label, the nearest first.
  private enum Rung: CaseIterable {
    case exact, folded, loose, otherLanguage, near
  }

  private func match(_ phrase: Phrase, on rung: Rung) -> LabelMatch? {
    switch rung {
    case .exact:
      let labels = labels(exactly: phrase)
      return labels.isEmpty ? nil : .exact(labels)
    case .folded: return labels(folding: phrase).first.map(LabelMatch.folded)
    case .loose: return labels(loosely: phrase).first.map(LabelMatch.loose)
    case .otherLanguage:
      let labels = foreign.labels(loosely: phrase)
      return labels.isEmpty ? nil : .otherLanguage(labels)
    case .near: return nearMiss(phrase.core[...]).map { .near($0.widened(to: phrase)) }
    }
  }
}
