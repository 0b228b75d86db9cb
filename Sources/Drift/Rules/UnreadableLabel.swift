import Diagnostics
import Facts

extension Rule {
  /// LS601: a label that a binding needs cannot be known from the source text.
  static let unreadableLabel = Rule(.unreadableLabel) { (comparisons: Comparisons) in
    comparisons.lacking { comparison in
      comparison.labels.unreadable.compactMap { fact, label in
        guard case .unreadable(let range) = label else { return nil }
        return range.isInCatalog
          ? Lack(of: fact, at: range, notes: [Note("the case is declared here", at: fact.range)])
          : Lack(of: fact, at: fact.range, notes: [Note("its label comes from here", at: range)])
      }
    } diagnostic: { symbol, range, notes in
      let message =
        range.isInCatalog
        ? "the label of '\(symbol)' has a part that only the running app fills in, so no article can say it"
        : "the label of '\(symbol)' cannot be known from its source text; write it as a literal"
      return Diagnostic(.unreadableLabel, message, at: range, symbol: symbol, notes: notes)
    }
  }
}

extension SourceRange {
  /// Whether it stands in a catalogue of strings.
  fileprivate var isInCatalog: Bool { [".xcstrings", ".strings", ".stringsdict"].contains { path.hasSuffix($0) } }
}
