import Facts

/// Which cases of an enum the readings of a block have named so far, and what was wrong with them.
struct CaseTally {
  private let labels: LabelIndex
  private var first: [String: Mention] = [:]
  private(set) var verdicts: [Verdict] = []

  init(labels: LabelIndex) {
    self.labels = labels
  }

  /// The labels of public cases that no reading has named, not even struck out.
  var missing: [Label] {
    let struckOut = Set(
      verdicts.compactMap { verdict in
        if case .struckOut(_, let label) = verdict { label.fact.name } else { nil }
      })
    return labels.labels.filter { label in
      label.fact.isPublic && first[label.fact.name] == nil && !struckOut.contains(label.fact.name)
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
    let candidates = match.labels
    let unnamed = candidates.filter { first[$0.fact.name] == nil }
    guard let label = unnamed.first(where: \.fact.isPublic) ?? unnamed.first ?? candidates.first else { return }
    if reading.isStruckOut {
      verdicts.append(.struckOut(reading.mention, label))
    } else if let reason = label.fact.internalReason {
      verdicts.append(.internal(reading.mention, label, reason: reason))
    } else if let earlier = first[label.fact.name] {
      verdicts.append(.repeated(reading.mention, first: earlier, label))
    } else {
      first[label.fact.name] = reading.mention
      verdicts.append(reading.verdict(on: label))
    }
  }
}
