import Diagnostics
import Facts

extension Rule {
  /// LS402: a procedure leaves out a step of its flow, or does not say its label.
  static let missingStep = Rule(.missingStep) { verdict, comparison in
    switch verdict {
    case .missingStep(let step, let item, let range):
      let place = item.map { "after step \($0)" } ?? "at the start"
      return Diagnostic(
        .missingStep, "step \(step.name) of '\(comparison.factName)' is missing \(place)", at: range,
        symbol: comparison.symbol(of: step), language: comparison.claim.language,
        notes: [Note("the flow has \(step.name) here", at: step.step.range)])
    case .silent(let mention, let item, let step, let label):
      return Diagnostic(
        .missingStep, "step \(item) does not say its label in bold; '\(comparison.factName)' has '\(label.text)' here",
        at: mention.range, symbol: label.symbol, language: comparison.claim.language,
        notes: [label.definition, Note("the flow has \(step.name) here", at: step.step.range)],
        fixes: mention.text == label.text ? mention.replaced(byBold: label.text) : [])
    default: return nil
    }
  }
}

extension Mention {
  fileprivate func replaced(byBold label: String) -> [Fix] {
    guard isVerbatim, label.isPlainMarkdown else { return [] }
    let edit = Edit(replacing: range, with: "**\(label)**")
    return [Fix(.review, "make '\(label)' bold", edits: [edit])]
  }
}
