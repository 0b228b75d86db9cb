public import Facts

/// What each list of an enum says of one case.
public struct CaseCoverage: Sendable {
  /// The case.
  public let fact: CaseFact

  /// The case with its enum, for people: `RejectionReason.other`.
  public let symbol: String

  /// Its label in the site's main language, or that of the first list for which one is known; `nil` where none is.
  public let label: String?

  /// Whether a list of the site names it, however spelt.
  public let isCovered: Bool

  /// What the lists say of it, in the order of ``EnumCoverage/lists``.
  public let states: [CoverageState]
}
