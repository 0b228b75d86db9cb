import Diagnostics
import Facts

extension Comparison {
  /// Compares `block`, a list that should be `flow` in its order, with the `labels` of the flow's enum.
  convenience init(_ block: ClaimedBlock, with flow: Flow, labels: LabelIndex) {
    let steps = flow.steps.map { step in
      StepFact(
        step: step, label: labels.label(ofCase: step.caseName),
        isUnreadable: labels.unreadable.contains { $0.fact.name == step.caseName })
    }
    let claim = block.claim
    let items = block.body.items.enumerated().map {
      StepItem($1, number: $0 + 1, labels: labels, claim: claim)
    }
    let alignment = StepAlignment(items: items, steps: steps)

    var verdicts: [Verdict] = []
    for (item, step) in alignment.moved {
      let predecessor = step > 0 ? steps[step - 1] : nil
      verdicts.append(.moved(items[item].place, item: item + 1, steps[step], predecessor: predecessor))
    }
    for (item, step) in alignment.inPlace + alignment.moved {
      verdicts += items[item].verdicts(as: steps[step], labels: labels)
    }
    for (run, item) in alignment.missingRuns {
      let place = item.map { items[$0].place.range } ?? claim.subjectRange
      verdicts.append(.missingSteps(Array(steps[run]), afterItem: item.map { $0 + 1 }, at: place))
    }
    for item in alignment.extra {
      let same = (alignment.inPlace + alignment.moved).first { steps[$0.step].label.map(items[item].names) ?? false }
      if let same {
        verdicts.append(
          .repeatedStep(items[item].place, item: item + 1, first: items[same.item].place, steps[same.step]))
      } else {
        verdicts.append(.extraStep(items[item].place, item: item + 1))
      }
    }
    self.init(claim: claim, labels: labels, flow: flow, required: [], verdicts: verdicts)
  }
}

extension StepItem {
  /// What the item says wrongly, given that it is `step`.
  fileprivate func verdicts(as step: StepFact, labels: LabelIndex) -> [Verdict] {
    if step.isUnreadable { return [] }
    if !isBold {
      guard let label = step.label, !says(label) else { return [] }
      // Emphasis may be for another reason; what comes this near the label is meant as it.
      if let reading = said.first(where: { $0.means(label) }) { return [reading.verdict(on: label)] }
      let (place, canBeBold) = plainMention(of: label) ?? (mention, false)
      return [.silent(place, item: number, step, label, canBeBold: canBeBold)]
    }
    let wrong = said.filter { reading in step.label.map { !reading.says($0) } ?? true }
    if let label = step.label, !label.isTranslated, let right = said.first(where: { $0.says(label) }) {
      return [.namedUntranslated(right.mention, label)] + faults(of: wrong, as: step, labels)
    }
    return faults(of: wrong, as: step, labels)
  }

  /// What is wrong with the texts `wrong`, which are not the label of `step`.
  private func faults(of wrong: [Reading], as step: StepFact, _ labels: LabelIndex) -> [Verdict] {
    // Where the label is not said, one text stands in its place; the rest have no business in this step.
    let isLabelSaid = wrong.count < said.count
    let inPlace = wrong.firstIndex { $0.means(step.label) } ?? wrong.firstIndex { !$0.isExact } ?? 0
    return wrong.enumerated().map { index, reading in
      let expected = isLabelSaid || index != inPlace ? nil : step.label
      if let label = step.label, reading.means(label) { return reading.verdict(on: label) }
      if let other = reading.named.first {
        return .otherStep(reading.mention, item: number, says: other, step, expected: expected)
      }
      if let expected, let (old, now) = labels.retiredLabel(in: reading.mention.text), now.exact == expected.exact {
        return .retired(reading.mention, old, now)
      }
      if let expected { return .otherText(reading.mention, item: number, expected) }
      if let old = labels.goneLabel(in: reading.mention.text) { return .gone(reading.mention, old) }
      return .unknown(reading.mention, closest: reading.match?.labels.first)
    }
  }
}
