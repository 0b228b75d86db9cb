import Content
import Diagnostics
public import Facts

/// What the lists of a site say of the cases of one enum: a table, a row a case and a column a list.
public struct EnumCoverage: Sendable {
  /// The enum.
  public let fact: EnumFact

  /// The lists that articles bind to it, in the order of their files and places.
  public let lists: [BoundList]

  /// The cases that readers see, in the order of the code.
  public let cases: [CaseCoverage]

  /// The cases that no reader sees, each with its reason.
  public var internalCases: [CaseFact] { fact.cases.filter { !$0.isPublic } }

  /// How many of the cases that readers see stand in a list.
  public var covered: Int { cases.count { $0.isCovered } }

  /// What `lists` say of `fact`, whose labels are shown in `language`, or that of a list where it has none.
  init(of fact: EnumFact, in lists: [Comparison], language: Language?) {
    let lists = lists.sorted {
      ($0.claim.subjectRange, $0.claim.language.rawValue) < ($1.claim.subjectRange, $1.claim.language.rawValue)
    }
    let states = lists.map { $0.states }
    let named = lists.reduce(into: Set<String>()) { $0.formUnion($1.namedCases) }
    self.fact = fact
    self.lists = lists.map(BoundList.init)
    cases = fact.cases.filter(\.isPublic).map { caseFact in
      CaseCoverage(
        fact: caseFact, symbol: fact.symbol(of: caseFact),
        label: language.flatMap { caseFact.labels[$0]?.text }
          ?? lists.lazy.compactMap { $0.labels.label(ofCase: caseFact.name)?.text }.first,
        isCovered: named.contains(caseFact.name), states: states.map { $0[caseFact.name] ?? .missing })
    }
  }
}
