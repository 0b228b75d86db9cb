public import Content
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
  ///   - languages: The languages of the site, the main one first: the app shows its labels where a language has none.
  ///   - retired: The labels that the app had, which claims may still say.
  ///   - prose: What ``ProseSearch`` found in text that no directive binds.
  ///   - articles: What is published, in every language.
  public init(
    _ claims: [Claim], promises: [Promise] = [], against facts: FactSet, languages: [Language] = [.english],
    retired: [RetiredLabel] = [], prose: [ProseFinding] = [], articles: [Article] = []
  ) {
    let comparisons = Comparisons(
      claims, promises: promises, with: facts, languages: languages, retired: retired, prose: prose,
      articles: articles)
    diagnostics = Rule.all.flatMap { $0.check(comparisons) }.withoutEchoes.inReadingOrder()
    bindings = comparisons.bindings
    self.comparisons = comparisons
  }

  /// What the lists of the site say of each case.
  public var coverage: Coverage { Coverage(of: comparisons) }
}
