import Content
import Drift
import Facts

extension Inspection {
  /// The enums that articles speak of: by their own names, or by those of flows.
  var boundEnums: Set<EnumFact> {
    let facts = groundwork.facts
    let names = Set(claims.map(\.claim.subject.text))
    return Set(
      names.flatMap { name in
        facts.enums(named: name) + facts.flows(named: name).compactMap { facts.enum(of: $0) }
      })
  }
}
