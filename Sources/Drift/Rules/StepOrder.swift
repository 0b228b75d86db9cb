import Content
import Diagnostics
import Facts

extension Rule {
  /// LS401: a step stands elsewhere in the flow, or a case of a list in the order of the code elsewhere in that.
  static let stepOrder = Rule(.stepOrder) { verdict, comparison in
    switch verdict {
    case .moved(let mention, let item, let step, let predecessor):
      let place = predecessor.map { "after \($0.name)" } ?? "first"
      let label = step.label.map { " '\($0.text)'" } ?? ""
      return Diagnostic(
        .stepOrder, "step \(item)\(label) comes \(place) in '\(comparison.factName)'; move it there",
        at: mention.range, symbol: comparison.symbol(of: step), language: comparison.claim.language,
        notes: [Note("the flow has \(step.name) here", at: step.step.range)])
    case .movedCase(let mention, let label, let predecessor):
      let place = predecessor.map { "after '\($0.text)'" } ?? "first"
      let element = comparison.flow?.steps.first { $0.caseName == label.fact.name }
      return Diagnostic(
        .stepOrder, "'\(mention.text)' comes \(place) in '\(comparison.factName)'; move it there", at: mention.range,
        symbol: label.symbol, language: comparison.claim.language,
        notes: [
          Note("'\(comparison.factName)' has '\(label.text)' here", at: element?.range ?? label.fact.range)
        ])
    default: return nil
    }
  }
}
