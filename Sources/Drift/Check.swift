public import Diagnostics
public import Facts

/// What the comparison of all claims of a site with the facts found.
public struct Check: Sendable {
  /// What disagrees, in the order in which a reader meets the places.
  public let diagnostics: [Diagnostic]

  /// How many bindings were compared with a fact; one in a partial counts once.
  public let bindings: Int

  let comparisons: Comparisons

  /// Compares `claims` and `promises` with `facts` and applies every rule.
  ///
  /// - Parameters:
  ///   - claims: What the articles of the whole site say.
  ///   - promises: What they promise to cover.
  ///   - facts: What the code says.
  ///   - fallback: The language whose labels the app shows where a language has none: the site's first.
  ///   - retired: The labels that the app had, which claims may still say.
  ///   - prose: What ``ProseSearch`` found in text that no directive binds.
  public init(
    _ claims: [Claim], promises: [Promise] = [], against facts: FactSet, fallback: Language = .english,
    retired: [RetiredLabel] = [], prose: [ProseFinding] = []
  ) {
    let comparisons = Comparisons(
      claims, promises: promises, with: facts, fallback: fallback, retired: retired, prose: prose)
    diagnostics = Rule.all.flatMap { $0.check(comparisons) }.withoutEchoes.inReadingOrder()
    bindings = comparisons.bindings
    self.comparisons = comparisons
  }

  /// What the lists of the site say of each case.
  public var coverage: Coverage { Coverage(of: comparisons) }
}
