public import Diagnostics
public import Markdown

/// The directives of one document, with the outline that they stand in.
public struct Directives: Sendable {
  /// The document's blocks; where the document was asked for its directives, with the texts that these may speak of.
  public let outline: Outline

  /// What ties blocks to facts, in the document's order.
  public let bindings: [Binding]

  /// The regions, each before those inside it.
  public let regions: [Region]

  /// Where partials stand, in the document's order.
  public let inclusions: [Inclusion]

  /// What is excused.
  public let allowances: [Allowance]

  /// What is wrong with comments that are, or should be, directives.
  public let diagnostics: [Diagnostic]
}

extension Document {
  /// The document's directives; `nil` where it holds nothing that could be one, and needs no outline.
  ///
  /// Most articles of a large site hold no comment, and cost one look for one.
  public borrowing func directives() -> Directives? {
    source.mayHoldDirectives ? outline(of: .nearComments).directives() : nil
  }
}
