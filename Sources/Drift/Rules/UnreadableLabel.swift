import Diagnostics
import Facts

extension Rule {
  /// LS601: a label that a binding needs cannot be known from the source text.
  static let unreadableLabel = Rule(.unreadableLabel) { (comparisons: Comparisons) in
    comparisons.lacking { comparison in
      comparison.labels.unreadable.compactMap { fact, label in
        guard case .unreadable(let range) = label else { return nil }
        return Lack(of: fact, at: fact.range, notes: [Note("its label comes from here", at: range)])
      }
    } diagnostic: { symbol, range, notes in
      Diagnostic(
        .unreadableLabel, "the label of '\(symbol)' cannot be known from its source text; write it as a literal",
        at: range, symbol: symbol, notes: notes)
    }
  }
}
