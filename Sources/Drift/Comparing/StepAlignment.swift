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

  /// Items that are no step.
  private(set) var extra: [Int] = []

  /// Aligns `items` with `steps`.
  ///
  /// Items that say exactly a step's label are anchors. The longest run of anchors in the flow's order stays in place;
  /// the others have moved. What lies between two anchors is aligned at the smallest cost.
  init(items: [StepItem], steps: [StepFact]) {
    let anchors = longestCommonSubsequence(items.count, steps.count) { item, step in
      steps[step].label.map(items[item].says) ?? false
    }
    var freeItems = Set(items.indices).subtracting(anchors.map(\.0))
    var freeSteps = Set(steps.indices).subtracting(anchors.map(\.1))
    for item in freeItems.sorted() {
      guard let step = freeSteps.sorted().first(where: { steps[$0].label.map(items[item].says) ?? false }) else {
        continue
      }
      moved.append((item, step))
      freeItems.remove(item)
      freeSteps.remove(step)
    }

    var gap: Pair = (0, 0)
    for anchor in anchors + [(items.count, steps.count)] {
      let between = (gap.item..<anchor.0).filter(freeItems.contains)
      align(between, (gap.step..<anchor.1).filter(freeSteps.contains), of: items, steps, from: gap.item)
      if anchor.0 < items.count { inPlace.append(anchor) }
      gap = (anchor.0 + 1, anchor.1 + 1)
    }
    pairSilentLeftovers(items: items, steps: steps)
  }

  /// Aligns the items and steps between two anchors; `start` is the first item after the earlier anchor.
  private mutating func align(
    _ between: [Int], _ flow: [Int], of items: [StepItem], _ steps: [StepFact], from start: Int
  ) {
    let pairs = cheapestAlignment(between.count, flow.count, gap: Self.gapCost) { item, step in
      items[between[item]].cost(of: steps[flow[step]])
    }
    var previous = start > 0 ? start - 1 : nil
    for pair in pairs {
      switch pair {
      case (let item?, let step?):
        inPlace.append((between[item], flow[step]))
        previous = between[item]
      case (let item?, nil):
        extra.append(between[item])
        previous = between[item]
      case (nil, let step?): missing.append((flow[step], previous))
      case (nil, nil): break
      }
    }
  }

  /// An item without a label that is left over, and a step without one, are the same step elsewhere.
  private mutating func pairSilentLeftovers(items: [StepItem], steps: [StepFact]) {
    for item in extra where !items[item].isBold {
      guard let index = missing.firstIndex(where: { steps[$0.step].label == nil }) else { break }
      moved.append((item, missing[index].step))
      missing.remove(at: index)
      extra.removeAll { $0 == item }
    }
  }

  /// Two gaps cost more than any pair, so that an item in a step's place is taken for that step.
  private static let gapCost = 5
}

extension StepItem {
  /// How unlikely it is that the item is `step`, which it does not say exactly.
  fileprivate func cost(of step: StepFact) -> Int {
    guard let label = step.label else {
      if step.isUnreadable { return 1 }
      return isBold ? 8 : 0
    }
    if !isBold { return plainMention(of: label) == nil ? 7 : 4 }
    return said.contains { $0.means(label) } ? 2 : 6
  }
}
