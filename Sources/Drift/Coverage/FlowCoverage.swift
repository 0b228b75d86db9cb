public import Facts

/// Which articles bind a flow.
public struct FlowCoverage: Sendable {
  /// The flow.
  public let flow: Flow

  /// The blocks that are bound to it, in the order of the articles.
  public let lists: [BoundList]
}
