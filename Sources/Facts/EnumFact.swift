public import Diagnostics

/// An enum, as its source text has it.
public struct EnumFact: Hashable, Codable, Sendable {
  /// The module that declares it: the last part of the folder that is configured as a source.
  public let module: String

  /// The name with the types that it is nested in: `Order.Status`.
  public let name: String

  /// The doc comment's text, without its slashes; empty where there is none.
  public let documentation: String

  /// The cases in the order of their declaration.
  public let cases: [CaseFact]

  /// The names that cases had, and those that they have now, from `@available(*, deprecated, renamed:)`.
  public let retiredNames: [String: String]

  /// Where the enum's name stands in its declaration.
  public let range: SourceRange

  /// An enum with all that is known of it.
  public init(
    module: String, name: String, documentation: String = "", cases: [CaseFact], retiredNames: [String: String] = [:],
    range: SourceRange
  ) {
    self.module = module
    self.name = name
    self.documentation = documentation
    self.cases = cases
    self.retiredNames = retiredNames
    self.range = range
  }

  /// The case called `name`.
  public func `case`(named name: String) -> CaseFact? {
    cases.first { $0.name == name }
  }
}
