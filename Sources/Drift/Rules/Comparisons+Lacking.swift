import Diagnostics
import Facts

extension Comparisons {
  /// A diagnostic for each case, of those that `lacks` yields, that a binding needs; its notes are its own and the bindings.
  func lacking(
    _ lacks: (Comparison) -> [Lack], diagnostic: (_ symbol: String, SourceRange, _ notes: [Note]) -> Diagnostic
  ) -> [Diagnostic] {
    var found: [SourceRange: (symbol: String, bindings: Set<SourceRange>, notes: [Note])] = [:]
    for comparison in compared {
      for lack in lacks(comparison) where comparison.needsLabel(of: lack.fact) {
        var entry = found[lack.range] ?? (comparison.symbol(of: lack.fact), [], lack.notes)
        // One expression may yield the labels of several cases.
        if entry.bindings.insert(comparison.claim.subjectRange).inserted { entry.notes.append(comparison.bindingNote) }
        found[lack.range] = entry
      }
    }
    return found.sorted { $0.key < $1.key }.map { diagnostic($0.value.symbol, $0.key, $0.value.notes) }
  }
}

extension Comparison {
  /// Whether the claim says something of the case: a list does of public cases, a procedure of its flow's.
  fileprivate func needsLabel(of fact: CaseFact) -> Bool {
    guard let flow else { return fact.isPublic }
    return flow.steps.contains { $0.caseName == fact.name }
  }
}
