import Facts
import Markdown

extension Comparison {
  /// Compares `block`, in which each bold text should be a label of an enum, with the enum's `labels`.
  convenience init(_ block: ClaimedBlock, withAnyOf labels: LabelIndex) {
    let claim = block.claim
    var texts: [InlineText] = []
    if case .bold(let bold) = block.body { texts = bold }
    let readings = texts.flatMap { labels.readings(of: .strong, in: $0, path: claim.path) }
    let verdicts = readings.compactMap { reading -> Verdict? in
      let candidates = reading.match?.labels.flatMap(labels.labels(sharingTextOf:)) ?? []
      if let label = candidates.first(where: \.fact.isPublic) { return reading.verdict(on: label) }
      if let label = candidates.first, let reason = label.fact.internalReason, !reading.isNear {
        return .internal(reading.mention, label, reason: reason)
      }
      // The text may be the label that cannot be read: its own diagnostic says so.
      if !labels.unreadable.isEmpty { return nil }
      if let (old, now) = labels.retiredLabel(in: reading.mention.text) { return .retired(reading.mention, old, now) }
      if let old = labels.goneLabel(in: reading.mention.text) { return .gone(reading.mention, old) }
      return .unknown(reading.mention, closest: labels.closest(to: reading.mention.text))
    }
    self.init(
      claim: claim, labels: labels, flow: nil, required: [], verdicts: readings.isEmpty ? [.namesNothing] : verdicts)
  }
}
