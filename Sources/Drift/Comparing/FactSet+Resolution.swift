import Content
import Diagnostics
import Facts

extension FactSet {
  /// What a claim names.
  enum Resolution {
    case cases(of: EnumFact)
    case steps(of: Flow, in: EnumFact)
    case none(Unresolved.Reason)
  }

  /// The fact that `claim` names; nothing is guessed.
  func resolve(_ claim: Claim) -> Resolution {
    let name = claim.subject.text
    let enums = enums(named: name)
    let flows = flows(named: name)
    switch claim.verb {
    case .cases, .ui:
      if enums.count > 1 { return .none(.several(enums.map(\.qualified))) }
      if let fact = enums.first { return .cases(of: fact) }
      if let flow = flows.first { return .none(.otherKind(flow.candidate, instead: self.enum(of: flow)?.candidate)) }
      return .none(.unknown(closest: closest(to: name, among: self.enums.flatMap { [$0.candidate, $0.qualified] })))
    case .steps:
      if flows.count > 1 { return .none(.several(flows.map(\.qualified))) }
      if let flow = flows.first {
        if let fact = self.enum(of: flow) { return .steps(of: flow, in: fact) }
        return .none(.enumUnknown(name: flow.enumName, flow: flow.candidate))
      }
      if let fact = enums.first {
        let flow = self.flows.first { $0.module == fact.module && $0.enumName == fact.name }
        return .none(.otherKind(fact.candidate, instead: flow?.candidate))
      }
      let flows = self.flows.flatMap { [$0.candidate, $0.qualified] }
      let member = flows.first { $0.name.hasPrefix("\(name).") }
      return .none(.unknown(closest: member ?? closest(to: name, among: flows)))
    case .variants, .faq, .include, .allow, .end: return .none(.unknown(closest: nil))
    }
  }
}

extension Unresolved.Reason {
  /// Several facts have the name: those of different modules can be told apart by it, others cannot.
  fileprivate static func several(_ candidates: [Unresolved.Candidate]) -> Unresolved.Reason {
    Set(candidates.map(\.name)).count == candidates.count ? .ambiguous(candidates) : .declaredAgain(candidates)
  }
}

private func closest(to name: String, among candidates: [Unresolved.Candidate]) -> Unresolved.Candidate? {
  guard let meant = suggestion(for: name, among: candidates.map(\.name)) else { return nil }
  return candidates.first { $0.name == meant }
}

extension EnumFact {
  fileprivate var candidate: Unresolved.Candidate { .init(name: name, range: range) }
  fileprivate var qualified: Unresolved.Candidate { .init(name: "\(module).\(name)", range: range) }
}

extension Flow {
  fileprivate var candidate: Unresolved.Candidate { .init(name: name, range: range) }
  fileprivate var qualified: Unresolved.Candidate { .init(name: "\(module).\(name)", range: range) }
}
