public import Diagnostics

/// A directive that would bind a list or a table which looks like a fact, and that nothing binds yet.
public struct SuggestedBinding: Hashable, Sendable {
  /// The list or table, in the article or partial that holds it.
  public let range: SourceRange

  /// The directive: `<!-- lockstep:cases RejectionReason -->`.
  public let directive: String

  /// What the directive names: `RejectionReason`, `RejectOrderFlow.mobile`.
  public let subject: String

  /// The language of the labels that it was compared with.
  public let language: Language

  /// How many items or rows the block has.
  public let items: Int

  /// How many of them say a label of the fact.
  public let matches: Int

  /// The items that say none, each as a reader sees it.
  public let others: [String]

  /// The labels that no item says.
  public let missing: [String]

  /// What inserts the directive on a line of its own above the block, indented as the block is.
  public let edit: Edit

  /// The path of the file.
  public var path: String { range.path }

  /// Where the directive's line begins, as a byte offset.
  public var offset: Int { edit.range.bytes.lowerBound }

  /// What is inserted: the whole line with its end.
  public var text: String { edit.text }
}
