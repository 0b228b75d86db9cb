import Diagnostics

extension Rule {
  /// LS103: a bound block names a case twice.
  static let duplicateCase = Rule(.duplicateCase) { verdict, comparison in
    guard case .repeated(let mention, let first, let label) = verdict else { return nil }
    return Diagnostic(
      .duplicateCase, "'\(mention.text)' names '\(label.symbol)' again", at: mention.range, symbol: label.symbol,
      language: comparison.claim.language, notes: [Note("first named here", at: first.range)])
  }
}
