import Diagnostics
import Facts

extension Rule {
  /// LS603: a case that a bound list must name has no label; a step without one is an action without a button.
  static let missingLabel = Rule(.missingLabel) { (comparisons: Comparisons) in
    comparisons.lacking { comparison in
      comparison.flow == nil ? comparison.labels.unlabelled.map { ($0, $0.range) } : []
    } diagnostic: { symbol, range, notes in
      Diagnostic(
        .missingLabel, "'\(symbol)' has no label, so no list can name it", at: range, symbol: symbol, notes: notes)
    }
  }
}
