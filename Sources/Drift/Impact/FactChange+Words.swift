import Diagnostics

extension FactChange {
  /// The change as pieces of a sentence; what is quoted comes from the code.
  public var words: [Piece] {
    switch kind {
    case .enumAdded: [.said("enum"), .quoted(symbol), .said("is new")]
    case .enumRemoved: [.said("enum"), .quoted(symbol), .said("is gone")]
    case .enumRenamed(let old): [.said("enum"), .quoted(old), .said("is now"), .quoted(symbol)]
    case .caseAdded:
      [.quoted(symbol), .said("is new")] + (labels.first.map { [.said("with label"), .quoted($0)] } ?? [])
    case .caseRemoved:
      [.quoted(symbol), .said("is gone")] + (labels.first.map { [.said("with label"), .quoted($0)] } ?? [])
    case .caseRenamed(let old): [.quoted(old), .said("is now"), .quoted(symbol)]
    case .labelChanged(let language, let old, let new):
      [.said("label of"), .quoted(symbol), .tagged(language.rawValue)]
        + (old.map { [.said("was"), .quoted($0)] } ?? [.said("was not known")])
        + (new.map { [.said("and is now"), .quoted($0)] } ?? [.said("and is no longer known")])
    case .becameInternal(let reason): [.said("no reader sees"), .quoted(symbol), .said("any more:"), .quoted(reason)]
    case .becamePublic: [.said("readers now see"), .quoted(symbol)]
    case .flowAdded: [.said("flow"), .quoted(symbol), .said("is new")]
    case .flowRemoved: [.said("flow"), .quoted(symbol), .said("is gone")]
    case .stepAdded(let step): [.said("flow"), .quoted(symbol), .said("has the new step"), .quoted(step)]
    case .stepRemoved(let step): [.said("flow"), .quoted(symbol), .said("has lost the step"), .quoted(step)]
    case .stepMoved(let step): [.said("flow"), .quoted(symbol), .said("has moved the step"), .quoted(step)]
    }
  }

  /// A piece of a sentence.
  public enum Piece: Hashable, Sendable {
    /// Words of ours.
    case said(String)
    /// Text from the code, which means nothing but itself.
    case quoted(String)
    /// A language's tag, in parentheses.
    case tagged(String)
  }

  /// The kind of change for programs.
  var name: String {
    switch kind {
    case .enumAdded: "enum-added"
    case .enumRemoved: "enum-removed"
    case .enumRenamed: "enum-renamed"
    case .caseAdded: "case-added"
    case .caseRemoved: "case-removed"
    case .caseRenamed: "case-renamed"
    case .labelChanged: "label-changed"
    case .becameInternal: "became-internal"
    case .becamePublic: "became-public"
    case .flowAdded: "flow-added"
    case .flowRemoved: "flow-removed"
    case .stepAdded: "step-added"
    case .stepRemoved: "step-removed"
    case .stepMoved: "step-moved"
    }
  }
}
