/// The labels that one expression gives to the cases of its enum.
struct LabelTable {
  private var named: [String: [LabelReading]] = [:]

  /// The cases that are named whichever branch of `#if` is built.
  private var certain: Set<String> = []

  /// What cases get that are not named.
  private var others: [LabelReading]

  /// A table that names no case, and gives `others` to all.
  init(others: [LabelReading] = []) {
    self.others = others
  }

  /// What the expression gives to the case called `name`: nothing, one label, or several where `#if` has branches or a
  /// pattern looks at associated values.
  func labels(of name: String) -> [LabelReading] {
    named[name, default: []] + (certain.contains(name) ? [] : others)
  }

  /// Gives `labels` to the case called `name`.
  mutating func add(_ labels: [LabelReading], for name: String) {
    named[name, default: []] += labels
    certain.insert(name)
  }

  /// Gives `labels` to the cases that are not named.
  mutating func add(forOthers labels: [LabelReading]) {
    others += labels
  }

  /// Adds what each branch of `#if` gives; one of them is built where `isExhaustive`, which is to say that it has `#else`.
  mutating func add(branches: [LabelTable], isExhaustive: Bool) {
    for branch in branches {
      named.merge(branch.named, uniquingKeysWith: +)
      others += branch.others
    }
    guard isExhaustive, let first = branches.first else { return }
    certain.formUnion(branches.dropFirst().reduce(first.certain) { $0.intersection($1.certain) })
  }
}
