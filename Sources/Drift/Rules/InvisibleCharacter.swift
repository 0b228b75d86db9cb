import Diagnostics

extension Rule {
  /// LS306: an item, a cell or a step says its label but for a character that nobody sees.
  static let invisibleCharacter = Rule(.invisibleCharacter) { verdict, comparison in
    guard case .differsInvisibly(let mention, let label, let difference) = verdict else { return nil }
    let verb = difference.isWritten ? "has the invisible character" : "lacks the invisible character"
    return Diagnostic(
      .invisibleCharacter, "'\(label.text)' \(verb) \(difference.name) here, unlike the label of '\(label.symbol)'",
      at: mention.range, symbol: label.symbol, language: comparison.claim.language, notes: [label.definition],
      fixes: mention.replaced(by: label.text, .safe))
  }
}
