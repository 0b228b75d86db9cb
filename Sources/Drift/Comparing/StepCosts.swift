/// How unlikely it is that an item of a procedure is a certain step of its flow, or none.
struct StepCosts {
  private let items: [StepItem]
  private let steps: [StepFact]

  /// How many steps have a label, and how many items say it.
  private let counts: [String: (steps: Int, items: Int)]

  /// One of the costs below; whatever only breaks ties is less in all.
  private let unit: Int

  private let drift: Int

  init(items: [StepItem], steps: [StepFact]) {
    self.items = items
    self.steps = steps
    var counts: [String: (steps: Int, items: Int)] = [:]
    for label in steps.compactMap(\.label) {
      if let steps = counts[label.exact]?.steps {
        counts[label.exact]?.steps = steps + 1
      } else {
        counts[label.exact] = (1, items.count { $0.names(label) })
      }
    }
    self.counts = counts
    drift = items.count + steps.count + 1
    unit = drift * drift * drift
  }

  /// What it costs that `item` is no step here: less where it is a step elsewhere.
  func gap(ofItem item: Int) -> Int {
    let hasMoved = !items[item].isBold && items[item].said.isEmpty || isElsewhere(item)
    return (hasMoved ? Self.halfMove : Self.fault) * unit
  }

  /// What it costs that no item here is `step`: less where one elsewhere is.
  func gap(ofStep step: Int) -> Int {
    let hasMoved = steps[step].label.map { isSaid($0) } ?? !steps[step].isUnreadable
    return (hasMoved ? Self.halfMove : Self.fault) * unit
  }

  /// What it costs that `item` is `step`; of ways that cost the same, that which moves items least, and then that which
  /// keeps labels in place.
  func pair(_ item: Int, _ step: Int) -> Int {
    abs(item - step) * drift + (says(item, step) ? 0 : 1) + mismatch(item, step) * unit
  }

  /// Whether `item` says exactly the label of `step`, in whatever language.
  func says(_ item: Int, _ step: Int) -> Bool {
    steps[step].label.map(items[item].names) ?? false
  }

  /// What speaks against `item` being `step`; nothing where it says the step's label.
  ///
  /// From the least: the label cannot be known, is misspelt, is said without bold, is replaced by another text, is not
  /// said at all, is said where the step has none. Each is less than a fault, so that a wrong step stays a step.
  private func mismatch(_ item: Int, _ step: Int) -> Int {
    if says(item, step) { return 0 }
    if isElsewhere(item) { return Self.never }
    guard let label = steps[step].label else {
      if steps[step].isUnreadable { return 1 }
      return items[item].isBold ? 8 : 0
    }
    if isSaid(label), let count = counts[label.exact], count.items >= count.steps { return Self.never }
    if items[item].said.contains(where: { $0.means(label) }) { return 2 }
    if items[item].isBold { return 6 }
    return items[item].plainMention(of: label) == nil ? 7 : 4
  }

  /// Whether `item` says a label for which the flow has a step to spare.
  private func isElsewhere(_ item: Int) -> Bool {
    items[item].said.contains { reading in
      reading.named.contains { label in
        counts[label.exact].map { $0.items <= $0.steps } ?? false
      }
    }
  }

  private func isSaid(_ label: Label) -> Bool { counts[label.exact].map { $0.items > 0 } ?? false }

  /// An item and a step apart that are the same: together one fault.
  private static let halfMove = 5

  /// Two faults cost more than any pair, so that an item in a step's place is taken for that step.
  private static let fault = 10

  /// More than two moves cost.
  private static let never = 30
}
