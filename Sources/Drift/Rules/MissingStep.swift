import Content
import Diagnostics
import Facts

extension Rule {
  /// LS402: a procedure leaves out a step of its flow, or does not say its label.
  static let missingStep = Rule(.missingStep) { verdict, comparison in
    switch verdict {
    case .missingSteps(let steps, let item, let range):
      let place = item.map { "after step \($0)" } ?? "at the start"
      let (noun, verb) = steps.count == 1 ? ("step", "is") : ("steps", "are")
      let names = steps.map(\.name)
      let listed = (names.dropLast().joined(separator: ", ") + " and " + (names.last ?? ""))
      return Diagnostic(
        .missingStep,
        "\(noun) \(steps.count == 1 ? names.joined() : listed) of '\(comparison.factName)' \(verb) missing \(place)",
        at: range, symbol: steps.count == 1 ? steps.first.map(comparison.symbol) : comparison.factName,
        language: comparison.claim.language,
        notes: steps.map { Note("the flow has \($0.name) here", at: $0.step.range) }
          + (comparison.claim.interruption.map { [$0] } ?? []))
    case .silent(let mention, let item, let step, let label, let canBeBold):
      let readsBold = comparison.claim.readsBold
      let expected = readsBold ? "its label in bold" : "its label"
      let canBeMended = readsBold && canBeBold && mention.text == label.text
      return Diagnostic(
        .missingStep, "step \(item) does not say \(expected); '\(comparison.factName)' has '\(label.text)' here",
        at: mention.range, symbol: label.symbol, language: comparison.claim.language,
        notes: [label.definition, Note("the flow has \(step.name) here", at: step.step.range)],
        fixes: canBeMended ? mention.replaced(byBold: label.text) : [])
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
