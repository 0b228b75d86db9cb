/// A comment that speaks to Lockstep: `<!-- lockstep:cases RejectionReason -->`.
public struct Directive: Hashable, Sendable {
  /// What it says.
  public let verb: Verb

  /// The fact that it names.
  public let subject: Word

  /// The comment's bytes in the file.
  public let bytes: Range<Int>

  /// The index of the block in the article's outline that it binds.
  public let target: Int

  /// A directive that binds the block at `target`.
  public init(verb: Verb, subject: Word, bytes: Range<Int>, target: Int) {
    self.verb = verb
    self.subject = subject
    self.bytes = bytes
    self.target = target
  }
}
