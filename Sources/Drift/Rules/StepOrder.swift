import Diagnostics
import Facts

extension Rule {
  /// LS401: a step stands elsewhere in the flow.
  static let stepOrder = Rule(.stepOrder) { verdict, comparison in
    guard case .moved(let mention, let item, let step, let predecessor) = verdict else { return nil }
    let place = predecessor.map { "after \($0.name)" } ?? "first"
    let label = step.label.map { " '\($0.text)'" } ?? ""
    return Diagnostic(
      .stepOrder, "step \(item)\(label) comes \(place) in '\(comparison.factName)'; move it there", at: mention.range,
      symbol: comparison.symbol(of: step), language: comparison.claim.language,
      notes: [Note("the flow has \(step.name) here", at: step.step.range)])
  }
}
