import Diagnostics

extension Rule {
  /// LS303: an item, a cell or a step differs from its label in upper and lower case.
  static let labelCase = Rule(.labelCase) { verdict, comparison in
    guard case .differsInCase(let mention, let label, let edits) = verdict else { return nil }
    let summary = "replace '\(mention.text)' with '\(label.text)'"
    return Diagnostic(
      .labelCase, "'\(mention.text)' differs from label '\(label.text)' of '\(label.symbol)' in upper and lower case",
      at: mention.range, symbol: label.symbol, language: comparison.claim.language, notes: [label.definition],
      fixes: edits.isEmpty ? [] : [Fix(.safe, summary, edits: edits)])
  }
}
