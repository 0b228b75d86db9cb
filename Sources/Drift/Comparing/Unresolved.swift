import Diagnostics

/// A claim that names no fact, or more than one.
struct Unresolved: Sendable {
  /// The claim.
  let claim: Claim

  /// Why there is nothing to compare it with.
  let reason: Reason

  /// Why a name names no fact.
  enum Reason: Sendable {
    /// No fact has the name; `closest` may be meant.
    case unknown(closest: Candidate?)
    /// Several have it; each stands here with its module.
    case ambiguous([Candidate])
    /// One module declares it more than once, as in the branches of `#if`.
    case declaredAgain([Candidate])
    /// The name is that of a fact that the verb does not take; `instead` may be meant.
    case otherKind(Candidate, instead: Candidate?)
    /// The flow's enum is not among the facts.
    case enumUnknown(name: String, flow: Candidate)
  }

  /// A fact that a name can mean.
  struct Candidate: Sendable {
    /// How an article names it.
    let name: String

    /// Where it is declared.
    let range: SourceRange
  }
}
