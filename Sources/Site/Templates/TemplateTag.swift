/// A tag of a template: what stands between two or three braces.
struct TemplateTag: Sendable {
  /// What a tag does, which its first characters say.
  enum Role: Sendable {
    /// `{{name}}`
    case escaped
    /// `{{{name}}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{> name}}`
    case partial
  }

  let role: Role
  let name: String
  /// The bytes of the name.
  let nameBytes: Range<Int>
  /// The bytes of the whole tag, braces and all.
  let bytes: Range<Int>
}
