public import Content
public import Diagnostics
public import Facts

/// What the comparison of all claims of a site with the facts found.
public struct Check: Sendable {
  /// What disagrees, in the order in which a reader meets the places.
  public let diagnostics: [Diagnostic]

  /// How many bindings were compared with a fact; one in a partial counts once.
  public let bindings: Int

  /// Compares `claims` and `promises` with `facts` and applies every rule.
  ///
  /// - Parameters:
  ///   - claims: What the articles of the whole site say.
  ///   - promises: What they promise to cover.
  ///   - facts: What the code says.
  ///   - fallback: The language whose labels the app shows where a language has none: the site's first.
  ///   - languages: The languages of the site, the main one first; where there are none, it has that of `fallback`.
  ///   - articles: What is published, in every language.
  public init(
    _ claims: [Claim], promises: [Promise] = [], against facts: FactSet, fallback: Language = .english,
    languages: [Language] = [], articles: [Article] = []
  ) {
    let comparisons = Comparisons(
      claims, promises: promises, with: facts, fallback: fallback, languages: languages, articles: articles)
    diagnostics = Rule.all.flatMap { $0.check(comparisons) }.inReadingOrder()
    bindings = comparisons.bindings
  }
}
