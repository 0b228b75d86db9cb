import Diagnostics
import Facts

extension Rule {
  /// LS200: no list of the site names a public case of an enum that articles bind.
  ///
  /// Each list that leaves the case out has its LS201 besides. Both are told because their readers differ: a
  /// programmer's review shows the file with the new case, a writer's the article.
  static let uncoveredCase = Rule(.uncoveredCase) { (comparisons: Comparisons) in
    let lists = comparisons.compared.filter { $0.flow == nil }
    let byEnum = Dictionary(grouping: lists) { $0.labels.fact }
    return byEnum.flatMap { fact, lists in
      let labels = lists.map(\.missingLabels)
      return fact.cases.compactMap { caseFact -> Diagnostic? in
        let missing = labels.compactMap { $0[caseFact.name] }
        guard let label = missing.first, missing.count == lists.count else { return nil }
        return Diagnostic(
          .uncoveredCase, "no article lists '\(fact.symbol(of: caseFact))', labelled '\(label.text)'",
          at: caseFact.range, symbol: fact.symbol(of: caseFact),
          notes: lists.map { Note("this list leaves it out", at: $0.claim.subjectRange) })
      }
    }
  }
}

extension Comparison {
  /// The labels that the list leaves out, by their cases.
  fileprivate var missingLabels: [String: Label] {
    let missing = verdicts.compactMap { verdict -> (String, Label)? in
      switch verdict {
      case .missing(let label), .renamed(_, let label), .struckOut(_, let label): (label.fact.name, label)
      default: nil
      }
    }
    return Dictionary(missing) { first, _ in first }
  }
}
