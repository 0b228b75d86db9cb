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

  /// The article's path.
  public let path: String

  /// The language that the article is written in.
  public let language: Language

  /// The bound block.
  let body: ClaimBody

  /// What ends the bound list where another list goes on right after it.
  let interruption: Note?

  init(verb: Verb, subject: Word, path: String, language: Language, body: ClaimBody, interruption: Note?) {
    self.verb = verb
    self.subject = subject
    self.path = path
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
