import Content
import Diagnostics
import Facts

extension FactSet {
  /// What a claim names.
  enum Resolution {
    case cases(of: EnumFact)
    case members(of: Flow, in: EnumFact)
    case steps(of: Flow, in: EnumFact)
    case labels(of: EnumFact)
    case none(Unresolved.Reason)
  }

  /// The fact that `claim` names; nothing is guessed.
  func resolve(_ claim: Claim) -> Resolution {
    let name = claim.subject.text
    do throws(Unresolved.Reason) {
      switch claim.verb {
      case .cases:
        if let fact = try uniqueEnum(named: name) { return .cases(of: fact) }
        if let flow = try uniqueFlow(named: name) { return .members(of: flow, in: try enumFact(of: flow)) }
        throw unknown(name, among: enumCandidates + flowCandidates)
      case .steps:
        if let flow = try uniqueFlow(named: name) { return .steps(of: flow, in: try enumFact(of: flow)) }
        if let fact = try uniqueEnum(named: name) { return .steps(of: fact.flow, in: fact) }
        let member = flowCandidates.first { $0.name.hasPrefix("\(name).") }
        throw unknown(name, among: flowCandidates + enumCandidates, meant: member)
      case .ui: return .labels(of: try wholeEnum(named: name))
      case .variants, .faq, .include, .allow, .end: throw .unknown(closest: nil)
      }
    } catch {
      return .none(error)
    }
  }

  /// The enum called `name`, of which all cases are meant.
  func wholeEnum(named name: String) throws(Unresolved.Reason) -> EnumFact {
    if let fact = try uniqueEnum(named: name) { return fact }
    if let flow = flows(named: name).first {
      throw .otherKind(flow.candidate, instead: self.enum(of: flow)?.candidate)
    }
    throw unknown(name, among: enumCandidates)
  }

  /// Why `name` is none of `candidates`: it is an old name, or one that is like `meant`, or the closest.
  private func unknown(
    _ name: String, among candidates: [Unresolved.Candidate], meant: Unresolved.Candidate? = nil
  ) -> Unresolved.Reason {
    if let now = retiredNames[name].flatMap({ now in candidates.first { $0.name == now } }) {
      return .retired(now: now)
    }
    if let meant { return .unknown(closest: meant) }
    let closest = suggestion(for: name, among: candidates.map(\.name))
    return .unknown(closest: closest.flatMap { closest in candidates.first { $0.name == closest } })
  }

  private func uniqueEnum(named name: String) throws(Unresolved.Reason) -> EnumFact? {
    let enums = enums(named: name)
    if enums.count > 1 { throw .several(enums.map(\.qualified)) }
    return enums.first
  }

  private func uniqueFlow(named name: String) throws(Unresolved.Reason) -> Flow? {
    let flows = flows(named: name)
    if flows.count > 1 { throw .several(flows.map(\.qualified)) }
    return flows.first
  }

  private func enumFact(of flow: Flow) throws(Unresolved.Reason) -> EnumFact {
    guard let fact = self.enum(of: flow) else { throw .enumUnknown(name: flow.enumName, flow: flow.candidate) }
    return fact
  }

  private var enumCandidates: [Unresolved.Candidate] { enums.flatMap { [$0.candidate, $0.qualified] } }
  private var flowCandidates: [Unresolved.Candidate] { flows.flatMap { [$0.candidate, $0.qualified] } }
}

extension Unresolved.Reason: Error {
  /// Several facts have the name: those of different modules can be told apart by it, others cannot.
  fileprivate static func several(_ candidates: [Unresolved.Candidate]) -> Unresolved.Reason {
    Set(candidates.map(\.name)).count == candidates.count ? .ambiguous(candidates) : .declaredAgain(candidates)
  }
}

extension EnumFact {
  fileprivate var candidate: Unresolved.Candidate { .init(name: name, kind: .enum, range: range) }
  fileprivate var qualified: Unresolved.Candidate { .init(name: "\(module).\(name)", kind: .enum, range: range) }

  /// All cases that readers see, one after the other.
  fileprivate var flow: Flow {
    Flow(
      module: module, name: name, enumName: name,
      steps: cases.filter(\.isPublic).map { FlowStep(caseName: $0.name, range: $0.range) }, range: range)
  }
}

extension Flow {
  fileprivate var candidate: Unresolved.Candidate { .init(name: name, kind: .flow, range: range) }
  fileprivate var qualified: Unresolved.Candidate { .init(name: "\(module).\(name)", kind: .flow, range: range) }
}
