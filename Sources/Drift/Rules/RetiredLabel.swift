import Diagnostics
import Facts

extension Rule {
  /// LS305: text that no directive binds says a label that the app has no more.
  static let retiredLabel = Rule(.retiredLabel) { (comparisons: Comparisons) in
    comparisons.prose.compactMap(\.retired)
  }
}

extension ProseFinding {
  fileprivate var retired: Diagnostic? {
    guard case .retired(let old, let isMarked) = kind else { return nil }
    let memory = Note("the old label is remembered here", at: old.range)
    guard let now = old.successor else {
      return Diagnostic(
        .retiredLabel, "'\(mention.text)' was the label of '\(old.symbol)', which no reader sees any more",
        at: mention.range,
        symbol: old.symbol, language: language, notes: [memory])
    }
    return Diagnostic(
      .retiredLabel, "'\(mention.text)' was renamed to '\(now.text)'", at: mention.range, symbol: old.symbol,
      language: language, notes: [Note("the new label is defined here", at: now.range), memory],
      // Words that are not set off may be a sentence's own.
      fixes: mention.replaced(by: now.text, isMarked ? .safe : .review))
  }
}
