import Content
import Diagnostics
import Facts

extension Rule {
  /// LS101: a bound block names what is no label of its fact.
  static let unknownLabel = Rule(.unknownLabel) { verdict, comparison in
    let claim = comparison.claim
    switch verdict {
    case .unknown(let mention, let closest):
      let message = comparison.unknown(mention)
      let note =
        closest.map { Note("the closest label is '\($0.text)'", at: $0.range) }
        ?? Note("'\(comparison.factName)' is declared here", at: comparison.factRange)
      return Diagnostic(.unknownLabel, message, at: mention.range, language: claim.language, notes: [note])
    case .renamed(let mention, let label):
      return Diagnostic(
        .unknownLabel, comparison.unknown(mention), at: mention.range, symbol: label.symbol,
        language: claim.language, notes: [label.definition], fixes: mention.replaced(by: label.text, .review))
    case .retired(let mention, let old, let label):
      return Diagnostic(
        .unknownLabel, "'\(mention.text)', label of '\(label.symbol)', was renamed to '\(label.text)'",
        at: mention.range, symbol: label.symbol, language: claim.language,
        notes: [label.definition, Note("the old label is remembered here", at: old.range)],
        fixes: mention.replaced(by: label.text, .safe))
    case .gone(let mention, let old):
      return Diagnostic(
        .unknownLabel, "'\(mention.text)' was the label of '\(old.symbol)', which no reader sees any more",
        at: mention.range, symbol: old.symbol, language: claim.language,
        notes: [
          Note("'\(comparison.factName)' is declared here", at: comparison.factRange),
          Note("the old label is remembered here", at: old.range),
        ])
    case .struckOut(let mention, let label):
      return Diagnostic(
        .unknownLabel, "'\(mention.text)' is struck out, so it does not name '\(label.symbol)'", at: mention.range,
        symbol: label.symbol, language: claim.language, notes: [label.definition])
    case .internal(let mention, let label, let reason):
      return Diagnostic(
        .unknownLabel, "'\(mention.text)' is the label of '\(label.symbol)', which no reader sees", at: mention.range,
        symbol: label.symbol, language: claim.language,
        notes: [Note("internal: \(reason)", at: label.fact.range)])
    case .excluded(let mention, let label, let exclusion):
      return Diagnostic(
        .unknownLabel, "'\(mention.text)' is the label of '\(label.symbol)', \(exclusion.reason)", at: mention.range,
        symbol: label.symbol, language: claim.language, notes: [exclusion.note])
    case .otherText(let mention, let item, let label):
      return Diagnostic(
        .unknownLabel,
        "'\(mention.text)' is not the label of step \(item); '\(label.symbol)' is labelled '\(label.text)'",
        at: mention.range, symbol: label.symbol, language: claim.language, notes: [label.definition],
        fixes: mention.replaced(by: label.text, .review))
    default: return nil
    }
  }
}

extension Comparison {
  /// The headline about a text that is no label.
  fileprivate func unknown(_ mention: Mention) -> String {
    if mention.text.isEmpty { return "this item names no label of '\(factName)'" }
    return claim.verb != .steps
      ? "'\(mention.text)' is no label of '\(factName)'" : "no step of '\(factName)' is labelled '\(mention.text)'"
  }
}
