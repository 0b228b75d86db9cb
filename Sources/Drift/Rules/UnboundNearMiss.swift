import Diagnostics
import Facts

extension Rule {
  /// LS302: text that no directive binds misspells a label of an enum that articles bind.
  static let unboundNearMiss = Rule(.unboundNearMiss) { (comparisons: Comparisons) in
    if comparisons.prose.isEmpty { return [] }
    let bound = Set(comparisons.compared.lazy.map(\.labels.fact).flatMap(\.cases).map(\.range))
    return comparisons.prose.compactMap { $0.nearMiss(ofCasesAt: bound) }
  }
}

extension ProseFinding {
  fileprivate func nearMiss(ofCasesAt bound: Set<SourceRange>) -> Diagnostic? {
    guard case .nearMiss(let labels, let written, let expected) = kind,
      let label = labels.first(where: { bound.contains($0.fact.range) })
    else { return nil }
    return Diagnostic(
      .unboundNearMiss, "'\(mention.text)' is nearly '\(label.text)', the label of '\(label.symbol)'",
      at: mention.range, symbol: label.symbol, language: language, notes: [label.definition],
      fixes: written.replaced(by: expected, .review))
  }
}
