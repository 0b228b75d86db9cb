/// A block, and what the article claims of it by binding it.
///
/// It holds the block's texts, so it should not outlive its page: what is left of it then is a ``ComparedClaim``.
public struct ClaimedBlock: Sendable {
  /// What is said.
  public let claim: Claim

  /// The texts that say it.
  let body: ClaimBody
}
