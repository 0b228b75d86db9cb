import Diagnostics

extension Rule {
  /// LS403: a procedure has a step that its flow does not have.
  static let extraStep = Rule(.extraStep) { verdict, comparison in
    guard case .extraStep(let mention, let item) = verdict else { return nil }
    let said = mention.text.isEmpty ? "" : " '\(mention.text)'"
    return Diagnostic(
      .extraStep, "step \(item)\(said) is no step of '\(comparison.factName)'", at: mention.range,
      language: comparison.claim.language,
      notes: [Note("'\(comparison.factName)' is declared here", at: comparison.factRange)])
  }
}
