public import Content
public import Diagnostics

/// A block of an article that is bound to a fact.
public struct BoundList: Hashable, Sendable {
  /// What its directive says of it.
  public let verb: Verb

  /// The path of the article; of several that include one partial, the first.
  public let article: String

  /// The language of the article.
  public let language: Language

  /// The heading of the section that it stands in; `nil` where it stands above all.
  public let heading: String?

  /// Where the directive names the fact: in the article, or in a partial.
  public let range: SourceRange

  init(_ comparison: Comparison) {
    let claim = comparison.claim
    verb = claim.verb
    article = claim.article
    language = claim.language
    heading = claim.heading
    range = claim.subjectRange
  }
}
