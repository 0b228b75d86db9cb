import Content
import Facts

extension Comparison {
  /// What the list says of each case that readers see, by the case's name.
  var states: [String: CoverageState] {
    var states = Dictionary(
      labels.fact.cases.filter(\.isPublic).map { ($0.name, silence(on: $0)) }, uniquingKeysWith: { first, _ in first })
    for verdict in verdicts {
      guard let (label, state) = statement(of: verdict) else { continue }
      // A text that two cases share is said of both; what a directive leaves out stays so.
      for other in labels.labels(sharingTextOf: label) where isExpected(other.fact) {
        // Of several statements the best counts: a label that is also struck out elsewhere is said.
        if state.isBetter(than: states[other.fact.name]) { states[other.fact.name] = state }
      }
    }
    return states
  }

  /// What the verdict says of a case, where it says that the article speaks of it.
  private func statement(of verdict: Verdict) -> (Label, CoverageState)? {
    switch verdict {
    case .named(let label): labels.label(ofCase: label.fact.name).map { ($0, .exact) }
    case .namedUntranslated(_, let label): (label, .exact)
    case .otherLanguage(let mention, let label): (label.meant, .relaxed(.otherLanguage(written: mention.text)))
    case .differsInCase(_, let label, _): (label, .relaxed(.letterCase))
    case .misspelt(let mention, let label, let expected):
      if labels.saysLoosely(mention.text, label) {
        (label, .relaxed(.lightWords))
      } else {
        (label, .relaxed(.misspelt(written: mention.text, expected: expected)))
      }
    case .differsInvisibly(_, let label, _): (label, .relaxed(.lightWords))
    case .retired(let mention, _, let label): (label, .retired(text: mention.text))
    case .struckOut(_, let label): (label, .struckOut)
    default: nil
    }
  }

  /// What it is to the case that the list does not name it.
  private func silence(on fact: CaseFact) -> CoverageState {
    if !isExpected(fact) {
      switch claim.terms.extent {
      case .only: return .leftOut(word: "only")
      case .except: return .leftOut(word: "except")
      case .all, .partial: return .leftOut(word: flow?.name ?? claim.subject.text)
      }
    }
    if case .untranslated(let reason, _) = fact.labels[claim.language] { return .untranslated(reason: reason) }
    if labels.label(ofCase: fact.name) == nil { return .unlabelled }
    if case .partial(let reason) = claim.terms.extent { return .partial(reason: reason.text) }
    return .missing
  }

  /// Whether the list may name the case.
  private func isExpected(_ fact: CaseFact) -> Bool {
    if case .partial = claim.terms.extent { return flow?.steps.contains { $0.caseName == fact.name } ?? true }
    return required.contains(fact.name)
  }
}

extension LabelIndex {
  /// Whether `text` says all of `label` but for case, light words, hyphens and invisible characters.
  fileprivate func saysLoosely(_ text: String, _ label: Label) -> Bool {
    Phrase(Token.all(in: text)[...], lexicon: lexicon).loose == label.loose
  }
}

extension CoverageState {
  /// Whether readers learn more of the case's label than by `other`.
  fileprivate func isBetter(than other: CoverageState?) -> Bool { worth > other?.worth ?? 0 }

  private var worth: Int {
    switch self {
    case .exact: 4
    case .relaxed: 3
    case .retired: 2
    case .struckOut: 1
    case .partial, .leftOut, .untranslated, .unlabelled, .missing: 0
    }
  }
}
