public import Diagnostics

/// An enum, as its source text has it.
public struct EnumFact: Hashable, Sendable {
  /// The module that declares it: the last part of the folder that is configured as a source.
  public let module: String

  /// The name with the types that it is nested in: `Order.Status`.
  public let name: String

  /// The doc comment's text, without its slashes; empty where there is none.
  public let documentation: String

  /// The cases in the order of their declaration.
  public let cases: [CaseFact]

  /// Where the enum's name stands in its declaration.
  public let range: SourceRange

  /// An enum with all that is known of it.
  public init(module: String, name: String, documentation: String = "", cases: [CaseFact], range: SourceRange) {
    self.module = module
    self.name = name
    self.documentation = documentation
    self.cases = cases
    self.range = range
  }

  /// The case called `name`.
  public func `case`(named name: String) -> CaseFact? {
    cases.first { $0.name == name }
  }
}
