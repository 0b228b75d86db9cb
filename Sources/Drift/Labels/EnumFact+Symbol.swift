import Facts

extension EnumFact {
  /// A case of the enum with the enum's name, for people: `RejectionReason.other`.
  func symbol(of fact: CaseFact) -> String { "\(name).\(fact.name)" }
}
