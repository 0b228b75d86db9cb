import Diagnostics

extension FactLock {
  /// The case that each remembered one is today, by its index; those that are gone have none.
  ///
  /// The evidence, the best first: the name, `renamed:`, the raw value, the key in catalogues (drift.md §6d).
  func matches(in facts: FactSet) -> [Int: (fact: EnumFact, case: CaseFact)] {
    var matches: [Int: (fact: EnumFact, case: CaseFact)] = [:]
    let known = Set(cases.map(\.identity))
    let newcomers = facts.enums.flatMap { fact in
      fact.cases.filter { !known.contains([fact.module, fact.name, $0.name]) }.map { (fact: fact, case: $0) }
    }
    for (index, locked) in cases.enumerated() {
      let fact = Self.fact(of: locked, in: facts)
      if let fact, let same = fact.case(named: locked.name) {
        matches[index] = (fact, same)
      } else if let fact, let now = fact.retiredNames[locked.name].flatMap({ fact.case(named: $0) }) {
        matches[index] = (fact, now)
      } else {
        let raw = newcomers.filter { new in
          locked.rawValue != nil && new.case.lastingRawValue == locked.rawValue && new.fact.module == fact?.module
            && new.fact.name == fact?.name
        }
        let keyed = newcomers.filter { new in
          locked.key != nil && new.case.key?.name == locked.key && new.case.key?.table == locked.table
        }
        if raw.count == 1 { matches[index] = raw[0] } else if keyed.count == 1 { matches[index] = keyed[0] }
      }
    }
    return matches
  }

  /// The enum of `locked` today, under another name or in another module where only one can be meant.
  private static func fact(of locked: LockedCase, in facts: FactSet) -> EnumFact? {
    if let same = facts.enums.first(where: { $0.module == locked.module && $0.name == locked.enumName }) { return same }
    let name = facts.retiredNames[locked.enumName] ?? locked.enumName
    let candidates = facts.enums.filter { $0.name == name }
    return candidates.count == 1 ? candidates.first : nil
  }
}

extension CaseFact {
  /// The labels that readers see in `language`; `nil` where the code does not tell.
  func shownLabels(in language: Language) -> [LabelForm]? {
    guard isPublic else { return [] }
    return switch labels[language] {
    case .text(let text, let range): [LabelForm(text, at: range)]
    case .varying(let forms): forms
    case .differing(let labels): labels.compactMap { label in label.text.map { LabelForm($0, at: label.range) } }
    case .some(.none): []
    case .unreadable, .untranslated, nil: nil
    }
  }
}
