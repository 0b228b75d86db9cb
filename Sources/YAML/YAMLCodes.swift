public import Diagnostics

/// Under which codes the faults of a YAML text are reported.
public struct YAMLCodes: Hashable, Sendable {
  /// The text is not YAML that Lockstep reads.
  public let syntax: Code

  /// A key means nothing.
  public let key: Code

  /// A value is of the wrong kind.
  public let value: Code

  /// Codes for the three kinds of fault.
  public init(syntax: Code, key: Code, value: Code) {
    self.syntax = syntax
    self.key = key
    self.value = value
  }

  /// The codes for an article's front matter.
  public static let frontMatter = YAMLCodes(
    syntax: .frontMatterSyntax, key: .frontMatterKey, value: .frontMatterValue)

  /// The codes for `lockstep.yml`.
  public static let configuration = YAMLCodes(
    syntax: .configurationSyntax, key: .configurationKey, value: .configurationValue)

  /// The codes for what facts are read from: catalogues, schemas, facts files.
  public static let facts = YAMLCodes(syntax: .factsFile, key: .factsFile, value: .factsFile)
}
