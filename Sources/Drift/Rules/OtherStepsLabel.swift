import Diagnostics
import Facts

extension Rule {
  /// LS404: a step says the label of another step.
  static let otherStepsLabel = Rule(.otherStepsLabel) { verdict, comparison in
    guard case .otherStep(let mention, let item, let says, let step, let expected) = verdict else { return nil }
    let should = expected.map { "should say '\($0.text)'" } ?? "is \(step.name)"
    return Diagnostic(
      .otherStepsLabel, "'\(mention.text)' is the label of '\(says.symbol)', but step \(item) \(should)",
      at: mention.range, symbol: comparison.symbol(of: step), language: comparison.claim.language,
      notes: [expected?.definition ?? says.definition, Note("the flow has \(step.name) here", at: step.step.range)],
      fixes: expected.map { mention.replaced(by: $0.text, .review) } ?? [])
  }
}
