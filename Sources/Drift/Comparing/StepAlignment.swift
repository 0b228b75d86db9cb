/// Which item of a procedure is which step of its flow.
struct StepAlignment {
  /// An item and the step that it is, as indices.
  typealias Pair = (item: Int, step: Int)

  /// Items that stand where their steps do.
  private(set) var inPlace: [Pair] = []

  /// Items that stand elsewhere than their steps.
  private(set) var moved: [Pair] = []

  /// Steps that no item is, each with the item that it belongs after.
  private(set) var missing: [(step: Int, afterItem: Int?)] = []

  /// ``missing``, where steps that follow each other in the flow and belong after one item are one run.
  var missingRuns: [(steps: ClosedRange<Int>, afterItem: Int?)] {
    missing.reduce(into: []) { runs, missing in
      if let last = runs.last, last.steps.upperBound + 1 == missing.step, last.afterItem == missing.afterItem {
        runs[runs.count - 1].steps = last.steps.lowerBound...missing.step
      } else {
        runs.append((missing.step...missing.step, missing.afterItem))
      }
    }
  }

  /// Items that are no step.
  private(set) var extra: [Int] = []

  /// How many items or steps are aligned, and how many pairs of both are looked at: no procedure has more.
  private static let (longest, mostPairs) = (1_000, 250_000)

  /// Aligns `items` with `steps`; of more than any procedure has, the first, and what is behind them stays alone.
  ///
  /// Items and steps are aligned in order where that costs least, labels or none; so as many as can be stand in place.
  /// What is left over and says the same label has moved; so have items without a label and steps without one.
  init(items all: [StepItem], steps allSteps: [StepFact]) {
    let steps = Array(allSteps.prefix(Self.longest))
    let items = Array(all.prefix(min(Self.longest, Self.mostPairs / max(steps.count, 1))))
    let costs = StepCosts(items: items, steps: steps)
    let pairs = cheapestAlignment(
      items.count, steps.count, firstGap: costs.gap(ofItem:), secondGap: costs.gap(ofStep:), cost: costs.pair)
    var previous: Int?
    for pair in pairs {
      switch pair {
      case (let item?, let step?):
        inPlace.append((item, step))
        previous = item
      case (let item?, nil): extra.append(item)
      case (nil, let step?): missing.append((step, previous))
      case (nil, nil): break
      }
    }
    pairLeftovers { costs.says($0, $1) }
    putFirstSayingsInPlace { costs.says($0, $1) }
    pairLeftovers { !items[$0].isBold && steps[$1].label == nil && !steps[$1].isUnreadable }
    extra += items.count..<all.count
    missing += (steps.count..<allSteps.count).map { ($0, all.indices.last) }
  }

  /// Makes the later one of two items that say the same label the one too many, where nothing in place parts them.
  private mutating func putFirstSayingsInPlace(where says: (Int, Int) -> Bool) {
    for (index, item) in extra.enumerated() {
      guard let next = inPlace.indices.first(where: { inPlace[$0].item > item }), says(item, inPlace[next].step) else {
        continue
      }
      extra[index] = inPlace[next].item
      inPlace[next].item = item
    }
  }

  /// Takes items and steps that are left over, and the same step by `isSame`, for moved ones.
  private mutating func pairLeftovers(where isSame: (Int, Int) -> Bool) {
    for item in extra {
      guard let index = missing.firstIndex(where: { isSame(item, $0.step) }) else { continue }
      moved.append((item, missing[index].step))
      missing.remove(at: index)
      extra.removeAll { $0 == item }
    }
  }
}
