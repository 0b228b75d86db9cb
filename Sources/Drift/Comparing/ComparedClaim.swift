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
}
