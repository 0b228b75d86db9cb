import Diagnostics
import Facts

extension Rule {
  /// LS602: a case that a binding needs has one label in one branch of `#if` and another in the next.
  static let differingLabels = Rule(.differingLabels) { (comparisons: Comparisons) in
    comparisons.lacking { comparison in
      comparison.labels.unreadable.compactMap { fact, label in
        guard case .differing(let labels) = label else { return nil }
        return Lack(of: fact, at: fact.range, notes: labels.map(\.note))
      }
    } diagnostic: { symbol, range, notes in
      Diagnostic(
        .differingLabels, "the label of '\(symbol)' differs between the branches of '#if'; give it one label",
        at: range, symbol: symbol, notes: notes)
    }
  }
}

extension ConditionalLabel {
  fileprivate var note: Note {
    let label = text.map { "'\($0)'" } ?? "no label"
    return Note("\(label) \(branch.map { "under '\($0)'" } ?? "outside '#if'")", at: range)
  }
}
