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

  /// Compares `promises` with what `claims` came to, and applies every rule.
  ///
  /// - Parameters:
  ///   - claims: What the articles of the whole site say, compared.
  ///   - promises: What they promise to cover.
  ///   - comparer: What compared the claims.
  ///   - prose: What ``ProseSearch`` found in text that no directive binds.
  ///   - articles: What is published, in every language.
  public init(
    _ claims: [ComparedClaim], promises: [Promise] = [], by comparer: Comparer, prose: [ProseFinding] = [],
    articles: [Article] = []
  ) {
    let comparisons = Comparisons(claims, promises: promises, by: comparer, prose: prose, articles: articles)
    diagnostics = Rule.all.flatMap { $0.check(comparisons) }.withoutEchoes.inReadingOrder()
    bindings = comparisons.bindings
    self.comparisons = comparisons
  }

  /// Compares `claims` and `promises` with `facts`, one after the other, and applies every rule.
  ///
  /// `languages` and `retired` are as of ``Comparer/init(_:languages:retired:)``.
  public init(
    _ claims: [ClaimedBlock], promises: [Promise] = [], against facts: FactSet, languages: [Language] = [.english],
    retired: [RetiredLabel] = [], prose: [ProseFinding] = []
  ) {
    let comparer = Comparer(facts, languages: languages, retired: retired)
    self.init(claims.map(comparer.compare), promises: promises, by: comparer, prose: prose)
  }

  /// What the lists of the site say of each case.
  public var coverage: Coverage { Coverage(of: comparisons) }
}
