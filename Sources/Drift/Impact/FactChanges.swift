import Diagnostics
public import Facts

extension FactSet {
  /// What became of the facts of `old`, in the order of the facts of today, those that are gone last.
  public func changes(since old: FactSet) -> [FactChange] {
    let pairs = enums.pairs(
      with: old.enums,
      { new, old in new.module == old.module && (new.name == old.name || retiredNames[old.name] == new.name) },
      { new, old in new.module == old.module && new.saysTheSame(as: old) })
    let enumChanges = pairs.flatMap { new, old -> [FactChange] in
      switch (new, old) {
      case (let new?, let old?): new.changes(since: old)
      case (let new?, nil): [FactChange(.enumAdded, of: new.name, at: new.range, enum: new.range)]
      case (nil, let old?):
        [FactChange(.enumRemoved, of: old.name, at: nil, enum: nil, labels: old.cases.flatMap(\.texts))]
      case (nil, nil): []
      }
    }
    let flowPairs = flows.pairs(with: old.flows) { new, old in
      new.module == old.module && (new.name == old.name || retiredNames[old.name] == new.name)
    }
    let flowChanges = flowPairs.flatMap { new, old -> [FactChange] in
      let enumRange = new.flatMap { self.enum(of: $0)?.range }
      return switch (new, old) {
      case (let new?, let old?): new.changes(since: old, in: self.enum(of: new))
      case (let new?, nil):
        [FactChange(.flowAdded, of: new.name, at: new.range, enum: enumRange, flow: new.range)]
      case (nil, let old?): [FactChange(.flowRemoved, of: old.name, at: nil, enum: nil)]
      case (nil, nil): []
      }
    }
    return enumChanges + flowChanges
  }
}

extension EnumFact {
  /// What became of the cases of `old`.
  fileprivate func changes(since old: EnumFact) -> [FactChange] {
    var changes: [FactChange] = []
    if name != old.name { changes.append(FactChange(.enumRenamed(from: old.name), of: name, at: range, enum: range)) }
    func add(_ kind: FactChange.Kind, to caseFact: CaseFact, labels: [String]) {
      changes.append(
        FactChange(kind, of: symbol(of: caseFact), at: caseFact.range, enum: range, labels: labels))
    }
    for (new, old) in casePairs(with: old) {
      guard let new else {
        guard let old else { continue }
        changes.append(FactChange(.caseRemoved, of: "\(name).\(old.name)", at: nil, enum: range, labels: old.texts))
        continue
      }
      guard let old else {
        add(.caseAdded, to: new, labels: new.texts)
        continue
      }
      if new.name != old.name {
        add(.caseRenamed(from: "\(name).\(old.name)"), to: new, labels: new.texts + old.texts)
      }
      for language in Set(new.labels.keys).union(old.labels.keys).sorted(by: { $0.rawValue < $1.rawValue }) {
        for (before, now) in new.texts(in: language).replacements(of: old.texts(in: language)) {
          add(.labelChanged(language, from: before, to: now), to: new, labels: [before, now].compactMap { $0 })
        }
      }
      if let reason = new.internalReason, old.isPublic {
        add(.becameInternal(reason: reason), to: new, labels: new.texts)
      } else if new.isPublic, !old.isPublic {
        add(.becamePublic, to: new, labels: new.texts)
      }
    }
    return changes
  }

  /// Whether both have the same cases with the same labels, so that one is the other by another name.
  fileprivate func saysTheSame(as other: EnumFact) -> Bool {
    !cases.isEmpty && cases.map(\.name) == other.cases.map(\.name) && cases.map(\.texts) == other.cases.map(\.texts)
      && cases.contains { !$0.texts.isEmpty }
  }

  /// The cases of today, each beside what it was, and then those that are gone.
  ///
  /// In this order: the same name, the old name that `renamed:` tells, the same raw value, the same key, the same labels.
  private func casePairs(with old: EnumFact) -> [(CaseFact?, CaseFact?)] {
    cases.pairs(
      with: old.cases, { $0.name == $1.name }, { self.retiredNames[$1.name] == $0.name },
      { $0.lastingRawValue != nil && $0.lastingRawValue == $1.rawValue },
      { $0.key != nil && $0.key?.name == $1.key?.name && $0.key?.table == $1.key?.table },
      { !$0.texts.isEmpty && $0.labels.mapValues(\.text) == $1.labels.mapValues(\.text) })
  }
}

extension Flow {
  /// What became of the steps of `old`, in a flow through the cases of `fact`.
  fileprivate func changes(since old: Flow, in fact: EnumFact?) -> [FactChange] {
    func change(_ kind: FactChange.Kind, _ caseName: String) -> FactChange {
      let labels = fact?.case(named: caseName)?.texts ?? []
      let place = steps.first { $0.caseName == caseName }?.range ?? range
      return FactChange(kind, of: name, at: place, enum: fact?.range, flow: range, labels: labels)
    }
    // A step that was renamed is the enum's change, not the flow's.
    let before = old.steps.map { fact?.retiredNames[$0.caseName] ?? $0.caseName }.occurrences
    let now = steps.map(\.caseName).occurrences
    let positions = Dictionary(uniqueKeysWithValues: zip(before, before.indices))
    let common = now.filter { positions[$0] != nil }
    let inPlace = Set(longestIncreasingSubsequence(of: common.compactMap { positions[$0] }))
    let added = Set(now).subtracting(before)
    let removed = Set(before).subtracting(now)
    return now.filter(added.contains).map { change(.stepAdded($0.name), $0.name) }
      + before.filter(removed.contains).map { change(.stepRemoved($0.name), $0.name) }
      + common.indices.filter { !inPlace.contains($0) }.map { change(.stepMoved(common[$0].name), common[$0].name) }
  }
}

/// A name in a list, and the how manieth of its kind it is: a flow may have a step twice.
private struct Occurrence: Hashable {
  let name: String
  let number: Int
}

extension [String] {
  /// The names, each told from its namesakes.
  fileprivate var occurrences: [Occurrence] {
    var counts: [String: Int] = [:]
    return map { name in
      counts[name, default: 0] += 1
      return Occurrence(name: name, number: counts[name, default: 0])
    }
  }
}

extension CaseFact {
  /// The texts of its labels, by the names of their languages; where one has several forms, all of them.
  fileprivate var texts: [String] {
    labels.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { texts(in: $0.key) }
  }

  /// The texts of its label in `language`, the commonest first.
  fileprivate func texts(in language: Language) -> [String] {
    (labels[language]?.forms ?? []).map(\.text).reduce(into: []) { texts, text in
      if !texts.contains(text) { texts.append(text) }
    }
  }
}

extension [String] {
  /// What took the place of `others`, of which each stands in no more than one pair: the texts that only one side has.
  fileprivate func replacements(of others: [String]) -> [(old: String?, new: String?)] {
    let (gone, come) = (others.filter { !contains($0) }, filter { !others.contains($0) })
    return (0..<Swift.max(gone.count, come.count)).map { index in
      (gone.indices.contains(index) ? gone[index] : nil, come.indices.contains(index) ? come[index] : nil)
    }
  }
}

extension Array {
  /// Each element beside the one of `others` that the first of `rules` pairs it with, then what is left of `others`.
  fileprivate func pairs(with others: [Element], _ rules: (Element, Element) -> Bool...) -> [(Element?, Element?)] {
    var partners = [Int?](repeating: nil, count: count)
    var rest = Array<Int>(others.indices)
    for rule in rules {
      for index in indices where partners[index] == nil {
        guard let place = rest.firstIndex(where: { rule(self[index], others[$0]) }) else { continue }
        partners[index] = rest.remove(at: place)
      }
    }
    return zip(self, partners).map { ($0, $1.map { others[$0] }) } + rest.map { (nil, others[$0]) }
  }
}
