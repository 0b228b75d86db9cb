/// What a directive says.
public enum Verb: String, CaseIterable, Sendable {
  /// The next list, table or paragraph lists exactly the cases of an enum.
  case cases
  /// The next list is a flow, in its order.
  case steps

  /// The blocks that it binds.
  package var shapes: [BlockShape] {
    switch self {
    case .cases: [.list, .table, .paragraph]
    case .steps: [.list]
    }
  }

  /// The blocks that it binds, for people.
  var shapesDescription: String {
    switch self {
    case .cases: "a list, a table or a paragraph"
    case .steps: "a list"
    }
  }

  /// What its subject names, with an example.
  var subjectDescription: String {
    switch self {
    case .cases: "an enum, as in 'lockstep:cases RejectionReason'"
    case .steps: "a flow, as in 'lockstep:steps RejectOrderFlow.mobile'"
    }
  }
}
