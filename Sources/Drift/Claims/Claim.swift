public import Content
public import Diagnostics

/// What an article says of a fact: that a list, table or paragraph is all cases of an enum, or that a list is a flow.
///
/// A claim is a value that outlives its document; all its ranges are offsets into the article's file.
public struct Claim: Sendable {
  /// What is said.
  public let verb: Verb

  /// The fact that it is said of, as the directive names it.
  public let subject: Word

  /// What else the directive says of a list of cases.
  let terms: ListTerms

  /// The path of the file that it stands in: the article, or a partial.
  public let path: String

  /// The path of the article that it is part of.
  public let article: String

  /// The language that the article is written in.
  public let language: Language

  /// The bound block.
  let body: ClaimBody

  /// What ends the bound list where another list goes on right after it.
  let interruption: Note?

  init(
    _ binding: Binding, path: String, article: String, language: Language, body: ClaimBody, interruption: Note?
  ) {
    verb = binding.verb
    subject = binding.subject
    terms = binding.terms
    self.path = path
    self.article = article
    self.language = language
    self.body = body
    self.interruption = interruption
  }

  /// The range of `bytes` in the article.
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: path, bytes: bytes)
  }

  /// Where the directive names the fact.
  var subjectRange: SourceRange { range(subject.bytes) }
}
