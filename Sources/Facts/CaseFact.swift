public import Diagnostics

/// A case of an enum, as its source text has it.
public struct CaseFact: Hashable, Codable, Sendable {
  /// The case's name: `productOutOfStock`.
  public let name: String

  /// The raw value as text, written or implied; `nil` where the enum has no raw type.
  public let rawValue: String?

  /// The doc comment's text, without its slashes; empty where there is none.
  public let documentation: String

  /// Why no reader sees the case, from `// lockstep:internal - reason` or, for a case that was renamed, from
  /// `@available`; `nil` where readers do.
  public let internalReason: String?

  /// What readers see, a label a language; no entry where the enum has no label for the case.
  public let labels: [Language: CaseLabel]

  /// Under which key catalogues hold its label; `nil` where the code names none.
  public let key: LocalizationKey?

  /// Where the case's name stands in its declaration.
  public let range: SourceRange

  /// A case with all that is known of it.
  public init(
    name: String, rawValue: String?, documentation: String = "", internalReason: String? = nil,
    labels: [Language: CaseLabel], key: LocalizationKey? = nil, range: SourceRange
  ) {
    self.name = name
    self.rawValue = rawValue
    self.documentation = documentation
    self.internalReason = internalReason
    self.labels = labels
    self.key = key
    self.range = range
  }

  /// The raw value, where it tells the case even under another name: a number may only be a place in the declaration.
  public var lastingRawValue: String? { rawValue.flatMap { Int($0) == nil ? $0 : nil } }

  /// Whether readers see the case.
  public var isPublic: Bool { internalReason == nil }
}
