public import Diagnostics

/// One step of a flow: a case, and where the flow names it.
public struct FlowStep: Hashable, Codable, Sendable {
  /// The case's name in the flow's enum.
  public let caseName: String

  /// Where the flow names it; the case's own range where the flow is `allCases`.
  public let range: SourceRange

  /// The step that `range` names.
  public init(caseName: String, range: SourceRange) {
    self.caseName = caseName
    self.range = range
  }
}
