import Diagnostics
import Facts

/// All claims of a site, each compared with the fact that it names.
struct Comparisons: Sendable {
  /// The claims that name a fact, in the order of the claims.
  let compared: [Comparison]

  /// The claims that name none, or more than one.
  let unresolved: [Unresolved]

  /// Compares `claims` with `facts`; labels that a language lacks are those of `fallback`.
  init(_ claims: [Claim], with facts: FactSet, fallback: Language) {
    var indices: [IndexKey: LabelIndex] = [:]
    func labels(of fact: EnumFact, in language: Language) -> LabelIndex {
      let key = IndexKey(module: fact.module, name: fact.name, language: language)
      if let index = indices[key] { return index }
      let index = LabelIndex(fact, in: language, fallback: fallback)
      indices[key] = index
      return index
    }
    var compared: [Comparison] = []
    var unresolved: [Unresolved] = []
    for claim in claims {
      switch facts.resolve(claim) {
      case .cases(let fact): compared.append(Comparison(claim, withCasesOf: labels(of: fact, in: claim.language)))
      case .steps(let flow, let fact):
        compared.append(Comparison(claim, with: flow, labels: labels(of: fact, in: claim.language)))
      case .none(let reason): unresolved.append(Unresolved(claim: claim, reason: reason))
      }
    }
    self.compared = compared
    self.unresolved = unresolved
  }

  /// Labels are keyed once an enum and language, not once a claim.
  private struct IndexKey: Hashable {
    let module: String
    let name: String
    let language: Language
  }
}
