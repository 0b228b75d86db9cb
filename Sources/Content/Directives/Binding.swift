/// A directive that ties a block to a fact.
public struct Binding: Hashable, Sendable {
  /// What the block says: ``Verb/cases``, ``Verb/steps`` or ``Verb/ui``.
  public let verb: Verb

  /// The fact, as the directive names it.
  public let subject: Word

  /// What else the directive says of a list of cases.
  public let terms: ListTerms

  /// The comment's bytes in the file.
  public let bytes: Range<Int>

  /// The index of the bound block in the document's outline.
  public let target: Int

  /// Whether it says that bold text in the block is no label: `ui off`.
  public var turnsLabelsOff: Bool { verb == .ui && subject.text == "off" }
}
