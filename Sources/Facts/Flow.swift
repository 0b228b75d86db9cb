public import Diagnostics

/// An ordered list of cases: a static array on any type.
public struct Flow: Hashable, Codable, Sendable {
  /// The module that declares it.
  public let module: String

  /// The name with its type: `RejectOrderFlow.mobile`.
  public let name: String

  /// The ``EnumFact/name`` of the enum whose cases it lists, in the same module.
  public let enumName: String

  /// The steps in order.
  public let steps: [FlowStep]

  /// Why no article need bind the flow: `// lockstep:internal - reason`, that it was renamed, or that it is private;
  /// `nil` where one must.
  public let internalReason: String?

  /// Where the member's name stands in its declaration, or the array, where `#if` in its body gives it several.
  public let range: SourceRange

  /// A flow through the cases of `enumName`.
  public init(
    module: String, name: String, enumName: String, steps: [FlowStep], internalReason: String? = nil,
    range: SourceRange
  ) {
    self.module = module
    self.name = name
    self.enumName = enumName
    self.steps = steps
    self.internalReason = internalReason
    self.range = range
  }
}
