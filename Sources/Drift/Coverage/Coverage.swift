import Content
import Diagnostics
public import Facts

/// What the articles of a site say of the facts that they bind: each case beside each list.
public struct Coverage: Sendable {
  /// The enums that articles list, in the order of the facts.
  public let enums: [EnumCoverage]

  /// The flows of enums that articles bind, in the order of the facts.
  public let flows: [FlowCoverage]

  /// The enums that no article binds, in the order of the facts.
  public let unbound: [EnumFact]

  init(of comparisons: Comparisons) {
    let bound = comparisons.compared
    let byEnum = Dictionary(grouping: bound, by: \.labels.fact.range)
    let byFlow = Dictionary(grouping: bound.filter { $0.flow != nil }) { $0.flow?.range }
    enums = comparisons.facts.enums.compactMap { fact in
      let lists = byEnum[fact.range, default: []].filter { $0.claim.verb == .cases }
      return lists.isEmpty ? nil : EnumCoverage(of: fact, in: lists, language: comparisons.languages.first)
    }
    flows = comparisons.facts.flows.compactMap { flow in
      guard let fact = comparisons.facts.enum(of: flow), byEnum[fact.range] != nil else { return nil }
      return FlowCoverage(flow: flow, lists: byFlow[flow.range, default: []].map(BoundList.init))
    }
    unbound = comparisons.facts.enums.filter { byEnum[$0.range] == nil }
  }
}
