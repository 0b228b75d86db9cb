import Content
import Diagnostics
import Facts

extension Rule {
  /// LS204: no article binds a flow, though articles have procedures for other flows of its enum.
  ///
  /// A static array of an enum that articles only list is no flow of theirs.
  static let uncoveredFlow = Rule(.uncoveredFlow) { (comparisons: Comparisons) in
    let bound = comparisons.compared.filter { $0.flow != nil }
    // What a directive names wrongly, or should have named, is that directive's fault.
    let meant = comparisons.contradictions.map(\.meant)
    let ambiguous = comparisons.unresolved.flatMap { comparisons.facts.flows(named: $0.name) }
    let covered = Set((bound.compactMap(\.flow) + meant + ambiguous).map(\.range))
    let procedures = bound.filter { $0.claim.verb == .steps && $0.flow?.range != $0.labels.fact.range }
    let byEnum = Dictionary(grouping: procedures) { $0.labels.fact.range }
    return comparisons.facts.flows.compactMap { flow -> Diagnostic? in
      guard flow.internalReason == nil, !flow.isAllCases, !covered.contains(flow.range),
        let fact = comparisons.facts.enum(of: flow), let others = byEnum[fact.range]
      else { return nil }
      return Diagnostic(
        .uncoveredFlow, "no article has the steps of '\(flow.name)'", at: flow.range, symbol: flow.name,
        notes: others.firstOfEachFlow.map { Note("these are the steps of '\($0.factName)'", at: $0.claim.subjectRange) }
      )
    }
  }
}

extension Flow {
  /// Whether it is what `CaseIterable` asks for, written out: an order of cases, and no procedure.
  fileprivate var isAllCases: Bool { name.hasSuffix(".allCases") }
}

extension [Comparison] {
  fileprivate var firstOfEachFlow: [Comparison] {
    var seen: Set<SourceRange> = []
    return filter { $0.flow.map { seen.insert($0.range).inserted } ?? false }
  }
}
