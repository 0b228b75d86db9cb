import Diagnostics

extension Rule {
  /// LS301: a bound block misspells a label.
  static let nearMissLabel = Rule(.nearMissLabel) { verdict, comparison in
    guard case .misspelt(let mention, let label, let expected) = verdict else { return nil }
    return Diagnostic(
      .nearMissLabel, "'\(mention.text)' differs from label of '\(label.symbol)'; did you mean '\(expected)'?",
      at: mention.range, symbol: label.symbol, language: comparison.claim.language, notes: [label.definition],
      fixes: mention.replaced(by: expected, .safe))
  }
}
