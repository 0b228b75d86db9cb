import Content
public import Diagnostics
public import Markdown

extension Document {
  /// What the document, written in `language`, says of facts, and what is wrong with its directives.
  ///
  /// Most articles of a large site hold no comment, and cost one look for one.
  public borrowing func claims(in language: Language) -> (claims: [Claim], diagnostics: [Diagnostic]) {
    source.mayHoldDirectives ? outline().claims(in: language) : ([], [])
  }
}
