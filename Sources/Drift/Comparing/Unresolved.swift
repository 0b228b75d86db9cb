import Diagnostics

/// A name in an article that names no fact, or more than one.
struct Unresolved: Sendable {
  /// The name.
  let name: String

  /// Where it stands.
  let range: SourceRange

  /// What it is the subject of: a verb, or a key of front matter.
  let user: String

  /// What it should name.
  let wanted: Kind

  /// Why there is nothing to compare with.
  let reason: Reason

  /// What a fact can be.
  enum Kind: String, Sendable {
    case `enum`, flow
  }

  /// Why a name names no fact.
  enum Reason: Sendable {
    /// No fact has the name; `closest` may be meant.
    case unknown(closest: Candidate?)
    /// The fact that had the name has another now.
    case retired(now: Candidate)
    /// Several have it; each stands here with its module.
    case ambiguous([Candidate])
    /// One module declares it more than once, as in the branches of `#if`.
    case declaredAgain([Candidate])
    /// The name is that of a flow where only an enum will do; `instead` may be meant.
    case otherKind(Candidate, instead: Candidate?)
    /// The flow's enum is not among the facts.
    case enumUnknown(name: String, flow: Candidate)
  }

  /// A fact that a name can mean.
  struct Candidate: Sendable {
    /// How an article names it.
    let name: String

    /// What it is.
    let kind: Kind

    /// Where it is declared.
    let range: SourceRange
  }
}
