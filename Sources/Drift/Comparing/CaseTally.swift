import Facts

/// Which cases of an enum the readings of a block have named so far, and what was wrong with them.
struct CaseTally {
  private let labels: LabelIndex
  private let scope: CaseScope
  private var first: [String: Mention] = [:]
  private var texts: Set<String> = []

  /// The labels that readings named, each once, in the order of the readings.
  private(set) var named: [(mention: Mention, label: Label)] = []
  private(set) var verdicts: [Verdict] = []

  init(labels: LabelIndex, scope: CaseScope) {
    self.labels = labels
    self.scope = scope
    verdicts = scope.faults
  }

  /// The labels of cases in the list's scope that no reading has named, not even struck out.
  ///
  /// A text that two cases share names both.
  var missing: [Label] {
    let struckOut = Set(
      verdicts.compactMap { verdict in
        if case .struckOut(_, let label) = verdict { label.fact.name } else { nil }
      })
    // A case is named by any form of its label.
    let named = Set(labels.labels.filter { texts.contains($0.exact) }.map(\.fact.name))
    return labels.principal.filter { label in
      scope.required.contains(label.fact.name) && !named.contains(label.fact.name)
        && !struckOut.contains(label.fact.name)
    }
  }

  /// Takes in one reading.
  mutating func count(_ reading: Reading) {
    guard let match = reading.match else {
      // The text may be the label that cannot be read: its own diagnostic says so.
      if !labels.unreadable.isEmpty { return }
      verdicts.append(.unknown(reading.mention, closest: labels.closest(to: reading.mention.text)))
      return
    }
    let candidates =
      if case .exact(let all) = match { all } else { match.labels.flatMap(labels.labels(sharingTextOf:)) }
    let unnamed = candidates.filter { first[$0.fact.name] == nil }
    let inScope = (unnamed + candidates).first { $0.fact.isPublic && scope.exclusion(of: $0.fact.name) == nil }
    guard let label = inScope ?? unnamed.first(where: \.fact.isPublic) ?? candidates.first else { return }
    let exclusion = scope.exclusion(of: label.fact.name)
    if reading.isStruckOut {
      verdicts.append(.struckOut(reading.mention, label))
    } else if reading.isNear, !label.fact.isPublic || exclusion != nil {
      // What only comes near a label that must not be here is no slip.
      verdicts.append(.unknown(reading.mention, closest: labels.closest(to: reading.mention.text)))
    } else if let reason = label.fact.internalReason {
      verdicts.append(.internal(reading.mention, label, reason: reason))
    } else if let exclusion {
      verdicts.append(.excluded(reading.mention, label, by: exclusion))
    } else if let earlier = first[label.fact.name] {
      verdicts.append(.repeated(reading.mention, first: earlier, label))
    } else {
      first[label.fact.name] = reading.mention
      texts.insert(label.exact)
      named.append((reading.mention, label))
      verdicts.append(reading.verdict(on: label))
    }
  }
}
