import Diagnostics
import Facts

extension Rule {
  /// LS601: a label that a binding needs cannot be known from the source text.
  static let unreadableLabel = Rule(.unreadableLabel) { (comparisons: Comparisons) in
    comparisons.lacking { comparison in
      comparison.labels.unreadable.map { ($0.fact, $0.range) }
    } diagnostic: { symbol, range, notes in
      Diagnostic(
        .unreadableLabel, "the label of '\(symbol)' cannot be known from its source text; write it as a literal",
        at: range, symbol: symbol, notes: notes)
    }
  }
}

extension Comparisons {
  /// A diagnostic for each case, of those that `cases` yields, that a binding needs; its notes are the bindings.
  func lacking(
    _ cases: (Comparison) -> [(CaseFact, SourceRange)],
    diagnostic: (_ symbol: String, SourceRange, _ notes: [Note]) -> Diagnostic
  ) -> [Diagnostic] {
    var notes: [SourceRange: (symbol: String, bindings: Set<SourceRange>, notes: [Note])] = [:]
    for comparison in compared {
      for (fact, range) in cases(comparison) where comparison.needsLabel(of: fact) {
        var entry = notes[range] ?? (comparison.symbol(of: fact), [], [])
        // One expression may yield the labels of several cases.
        if entry.bindings.insert(comparison.claim.subjectRange).inserted { entry.notes.append(comparison.bindingNote) }
        notes[range] = entry
      }
    }
    return notes.sorted { $0.key < $1.key }.map { diagnostic($0.value.symbol, $0.key, $0.value.notes) }
  }
}

extension Comparison {
  /// Whether the claim says something of the case: a list does of public cases, a procedure of its flow's.
  fileprivate func needsLabel(of fact: CaseFact) -> Bool {
    guard let flow else { return fact.isPublic }
    return flow.steps.contains { $0.caseName == fact.name }
  }
}
