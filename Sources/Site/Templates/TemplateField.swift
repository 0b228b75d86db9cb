package import Markdown

/// A name of a schema together with the way to read its value from a `Model`.
///
/// The type of the closure fixes the kind of the name: what is declared as HTML cannot be filled with a string.
public struct TemplateField<Model>: Sendable {
  let name: TemplateName
  let value: @Sendable (Model) -> TemplateValue

  private init(
    _ name: String, _ kind: TemplateKind, isOptional: Bool = false, isShared: Bool = false, _ summary: String,
    value: @escaping @Sendable (Model) -> TemplateValue
  ) {
    self.name = TemplateName(name: name, kind: kind, isOptional: isOptional, isShared: isShared, summary: summary)
    self.value = value
  }

  /// Text that every model has.
  package static func text(
    _ name: String, _ summary: String, isShared: Bool = false, _ read: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .text, isShared: isShared, summary) { .string(read($0)) }
  }

  /// Text that a model may lack.
  package static func optionalText(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .text, isOptional: true, summary) { read($0).map(TemplateValue.string) ?? .absent }
  }

  /// A URL that every model has.
  package static func url(_ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> String) -> Self {
    Self(name, .url, summary) { .string(read($0)) }
  }

  /// A URL that a model may lack.
  package static func optionalURL(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .url, isOptional: true, summary) { read($0).map(TemplateValue.string) ?? .absent }
  }

  /// A URL that a writer may give.
  package static func optionalLink(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .link, isOptional: true, summary) { read($0).map(TemplateValue.string) ?? .absent }
  }

  /// HTML that every model has.
  package static func html(_ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> HTMLBuffer) -> Self
  {
    Self(name, .html, summary) { .html(read($0).bytes) }
  }

  /// JSON that a model may lack.
  package static func optionalJSON(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> JSONText?
  ) -> Self {
    Self(name, .json, isOptional: true, summary) { read($0).map { .html($0.bytes) } ?? .absent }
  }

  /// Yes or no.
  package static func flag(_ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(name, .flag, summary) { .flag(read($0)) }
  }

  /// Whether the page that is written is the one whose number is read.
  package static func flagOfPage(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Model) -> Int?
  ) -> Self {
    Self(name, .flag, summary) { .flagOfPage(read($0)) }
  }

  /// A list of entries with the names of `schema`.
  package static func list<Entry: Sendable>(
    _ name: String, of schema: TemplateSchema<Entry>, _ summary: String,
    _ read: @escaping @Sendable (Model) -> [Entry]
  ) -> Self {
    Self(name, .list(schema.names), summary) { .list(TemplateEntries(read($0), of: schema)) }
  }

  /// A list that is the same on all pages of a section, so that it is written once for them all.
  package static func sharedList<Entry: Sendable>(
    _ name: String, of schema: TemplateSchema<Entry>, _ summary: String,
    _ read: @escaping @Sendable (Model) -> [Entry]
  ) -> Self {
    Self(name, .list(schema.names), isShared: true, summary) { .list(TemplateEntries(read($0), of: schema)) }
  }

  /// An entry that a model may lack: to templates, a list of one or none.
  package static func optionalEntry<Entry: Sendable>(
    _ name: String, of schema: TemplateSchema<Entry>, _ summary: String,
    _ read: @escaping @Sendable (Model) -> Entry?
  ) -> Self {
    Self(name, .list(schema.names), isOptional: true, summary) {
      .list(TemplateEntries(read($0).map { [$0] } ?? [], of: schema))
    }
  }
}
