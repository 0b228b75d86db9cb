/// What stands behind a name, and so how a template may use it.
public enum TemplateKind: Sendable {
  /// Plain text: `{{name}}` escapes it.
  case text
  /// A URL: `{{name}}` escapes it; its scheme is the business of whoever fills it in.
  case url
  /// A URL that a writer gives: `{{name}}` escapes it where readers follow it or see what is there, not where a page runs it.
  case link
  /// Finished HTML: only `{{{name}}}` prints it.
  case html
  /// Finished JSON: only `{{{name}}}` prints it, and only in a `script` element.
  case json
  /// Yes or no: it opens sections and prints nothing.
  case flag
  /// A sequence of entries with names of their own: a section over it is written once an entry.
  case list([TemplateName])
}
