/// A name that a template may use.
public struct TemplateName: Sendable {
  /// The name as templates write it: small letters, digits and `_`, and a dot in a name of a group.
  public let name: String

  /// What stands behind it.
  public let kind: TemplateKind

  /// Whether a page may have no value for it: then it is printed only inside its own section.
  ///
  /// A list that is optional is one entry, or none.
  public let isOptional: Bool

  /// Whether its value is the same on all pages of a section.
  public let isShared: Bool

  /// What it holds, in a phrase for the handbook.
  public let summary: String
}
