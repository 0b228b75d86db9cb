public import Diagnostics

/// What became of one fact between two states of the code.
public struct FactChange: Hashable, Sendable {
  /// What became of it.
  public enum Kind: Hashable, Sendable {
    case enumAdded
    case enumRemoved
    case enumRenamed(from: String)
    case caseAdded
    case caseRemoved
    /// The case had another name: one that `renamed:` tells, or that had the same raw value, key or labels.
    case caseRenamed(from: String)
    /// The label was another text, or none that is known.
    case labelChanged(Language, from: String?, to: String?)
    /// No reader sees it any more, for this reason.
    case becameInternal(reason: String)
    /// Readers see it now.
    case becamePublic
    case flowAdded
    case flowRemoved
    case stepAdded(String)
    case stepRemoved(String)
    /// The step stands elsewhere in the flow.
    case stepMoved(String)
  }

  /// What became of it.
  public let kind: Kind

  /// The fact for people, by the name that it has now, where it is still there: `RejectionReason.other`.
  public let symbol: String

  /// Where it stands now; `nil` where it is gone.
  public let range: SourceRange?

  /// The enum that it is, or is of, by the place that it has now; `nil` where that is gone.
  let enumRange: SourceRange?

  /// The flow that it is, by the place that it has now.
  let flowRange: SourceRange?

  /// The labels that the case had, and those that it has.
  let labels: [String]

  init(
    _ kind: Kind, of symbol: String, at range: SourceRange?, enum enumRange: SourceRange?, flow: SourceRange? = nil,
    labels: [String] = []
  ) {
    self.kind = kind
    self.symbol = symbol
    self.range = range
    self.enumRange = enumRange
    flowRange = flow
    var seen: Set<String> = []
    self.labels = labels.filter { seen.insert($0).inserted }
  }
}
