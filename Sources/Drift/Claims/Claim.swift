public import Content
public import Diagnostics

/// What an article says of a fact: that a block lists the cases of an enum, that a list is a flow, or that bold text
/// names labels.
///
/// It outlives its document, without the texts that are compared, which a ``ClaimedBlock`` holds; all its ranges are
/// offsets into its file. An object, since comparisons pass it on.
public final class Claim: Sendable {
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

  /// The heading of the section that the block stands in; `nil` where it stands above all.
  let heading: String?

  /// How one more item is written at the end of the bound list; `nil` for other blocks, and where that is not simple.
  let nextItem: ItemTemplate?

  /// Whether bold text in a procedure is a label; otherwise another directive says what it is.
  let readsBold: Bool

  /// What says which variant of a procedure this is, the nearest first.
  let signs: [VariantSign]

  /// What ends the bound list where another list goes on right after it.
  let interruption: Note?

  init(
    _ binding: Binding, path: String, article: Article, heading: String?, nextItem: ItemTemplate?,
    readsBold: Bool, signs: [VariantSign], interruption: Note?
  ) {
    verb = binding.verb
    subject = binding.subject
    terms = binding.terms
    self.path = path
    self.article = article.source.path
    language = article.language
    self.heading = heading
    self.nextItem = nextItem
    self.readsBold = readsBold
    self.signs = signs
    self.interruption = interruption
  }

  /// The range of `bytes` in the file.
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: path, bytes: bytes)
  }

  /// Whether it stands in a partial, so that every article that includes that makes it.
  var isInPartial: Bool { path != article }

  /// Where the directive names the fact.
  var subjectRange: SourceRange { range(subject.bytes) }
}
