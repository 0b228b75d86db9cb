import Diagnostics
import Facts

extension Rule {
  /// LS403: a procedure has a step that its flow does not have, or has once.
  static let extraStep = Rule(.extraStep) { verdict, comparison in
    switch verdict {
    case .extraStep(let mention, let item):
      let said = mention.text.isEmpty ? "" : " '\(mention.text)'"
      return Diagnostic(
        .extraStep, "step \(item)\(said) is no step of '\(comparison.factName)'", at: mention.range,
        symbol: comparison.factName, language: comparison.claim.language,
        notes: [Note("'\(comparison.factName)' is declared here", at: comparison.factRange)])
    case .repeatedStep(let mention, let item, let first, let step):
      return Diagnostic(
        .extraStep, "step \(item) repeats \(step.name); '\(comparison.factName)' has no further step with that label",
        at: mention.range, symbol: comparison.symbol(of: step), language: comparison.claim.language,
        notes: [
          Note("first said here", at: first.range), Note("the flow has \(step.name) here", at: step.step.range),
        ])
    default: return nil
    }
  }
}
