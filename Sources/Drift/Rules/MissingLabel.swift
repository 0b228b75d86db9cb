import Content
import Diagnostics
import Facts

extension Rule {
  /// LS603: a case that a bound list must name has no label, or one that no text can say.
  ///
  /// A step without a label is an action without a button; one whose label has no word is a mistake.
  static let missingLabel = Rule(.missingLabel) { (comparisons: Comparisons) in
    let unlabelled = comparisons.lacking { comparison in
      comparison.labels.unlabelled.filter { comparison.required.contains($0.name) }.map { Lack(of: $0, at: $0.range) }
    } diagnostic: { symbol, range, notes in
      Diagnostic(
        .missingLabel, "'\(symbol)' has no label, so no list can name it", at: range, symbol: symbol, notes: notes)
    }
    let wordless = comparisons.lacking { comparison in
      comparison.labels.wordless.map { Lack(of: $0.fact, at: $0.range) }
    } diagnostic: { symbol, range, notes in
      Diagnostic(
        .missingLabel, "the label of '\(symbol)' has no word, so no text can say it", at: range, symbol: symbol,
        notes: notes)
    }
    return unlabelled + wordless
  }
}
