/// A claim, and what its comparison with the code came to.
public struct ComparedClaim: Sendable {
  /// The claim.
  public let claim: Claim

  let outcome: Outcome

  /// What became of it.
  enum Outcome: Sendable {
    /// It names a fact, and was compared with that.
    case compared(Comparison)
    /// It names no fact, or more than one.
    case unresolved(Unresolved)
  }

  init(claim: Claim, outcome: Outcome) {
    self.claim = claim
    self.outcome = outcome
  }

  /// What becomes of `claim` where another article makes the same in the same place of a partial, with `outcome`.
  init(_ claim: Claim, as outcome: Outcome) {
    self.claim = claim
    switch outcome {
    case .compared(let other):
      self.outcome = .compared(
        Comparison(
          claim: claim, labels: other.labels, flow: other.flow, required: other.required, verdicts: other.verdicts))
    case .unresolved: self.outcome = outcome
    }
  }
}
