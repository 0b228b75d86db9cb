import Diagnostics

extension FactLock {
  /// The lock that remembers the labels of `facts`, and those that this one remembers.
  ///
  /// - Parameters:
  ///   - facts: What the code says today.
  ///   - isBound: Whether articles speak of an enum; others have no lines, but for what is remembered of them.
  /// - Returns: The lock to write.
  public func updated(with facts: FactSet, where isBound: (EnumFact) -> Bool) -> FactLock {
    let matches = matches(in: facts)
    var old: [[String]: LockedCase] = [:]
    var updated: [LockedCase] = []
    var isRemembered: Set<[String]> = []
    for (index, locked) in cases.enumerated() {
      if let (fact, now) = matches[index] {
        isRemembered.insert([fact.module, fact.name])
        let identity = [fact.module, fact.name, now.name]
        if old[identity] == nil { old[identity] = locked } else { old[identity]?.absorb(locked) }
      } else {
        var gone = LockedCase(module: locked.module, enumName: locked.enumName, name: locked.name)
        gone.retired = locked.labels.merging(locked.retired) { $0.adding($1) }
        if !gone.retired.isEmpty { updated.append(gone) }
      }
    }
    for fact in facts.enums where isBound(fact) || isRemembered.contains([fact.module, fact.name]) {
      for now in fact.cases {
        let locked = LockedCase(now, of: fact, after: old[[fact.module, fact.name, now.name]])
        if !locked.labels.isEmpty || !locked.retired.isEmpty { updated.append(locked) }
      }
    }
    return FactLock(cases: updated)
  }
}

extension LockedCase {
  /// What is to be remembered of `now`, of which `old` was.
  fileprivate init(_ now: CaseFact, of fact: EnumFact, after old: LockedCase?) {
    // A key that is the label itself changes with it, and proves nothing.
    let isText = now.labels.values.contains { label in label.forms.contains { $0.text == now.key?.name } }
    let key = isText ? nil : now.key
    self.init(
      module: fact.module, enumName: fact.name, name: now.name, rawValue: now.rawValue, key: key?.name,
      table: key?.table)
    let before = old?.labels ?? [:]
    for language in Set(now.labels.keys).union(before.keys).union((old?.retired ?? [:]).keys) {
      let past = old?.retired[language] ?? []
      if let shown = now.shownLabels(in: language)?.map(\.text) {
        labels[language] = shown.map { LockedText($0) }
        retired[language] = (before[language] ?? []).adding(past).filter { !shown.contains($0.text) }
      } else {
        labels[language] = before[language]
        retired[language] = past
      }
    }
    labels = labels.filter { !$0.value.isEmpty }
    retired = retired.filter { !$0.value.isEmpty }
  }
}
