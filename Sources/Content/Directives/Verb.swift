/// What a directive says.
public enum Verb: String, CaseIterable, Sendable {
  /// The next list, table or paragraph lists exactly the cases of an enum.
  case cases
  /// The next list is a flow, in its order.
  case steps
}
