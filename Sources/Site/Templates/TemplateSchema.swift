/// The names that templates may use of a `Model`, and how each is read from it.
///
/// A model's initializer takes all of its values, so none can be forgotten; a schema lists the names once, and compiled
/// templates hold their places in it, so that no name is looked up while a page is rendered.
public struct TemplateSchema<Model>: Sendable {
  /// The names, in the order in which they are declared.
  public let names: [TemplateName]

  private let values: [@Sendable (Model) -> TemplateValue]

  package init(_ fields: TemplateField<Model>...) {
    self.init(names: fields.map(\.name), values: fields.map(\.value))
  }

  private init(names: [TemplateName], values: [@Sendable (Model) -> TemplateValue]) {
    self.names = names
    self.values = values
  }

  /// This schema with more names.
  func adding(_ fields: [TemplateField<Model>]) -> TemplateSchema {
    TemplateSchema(names: names + fields.map(\.name), values: values + fields.map(\.value))
  }

  /// The value of the name at `index` in ``names``.
  func value(at index: Int, of model: Model) -> TemplateValue { values[index](model) }
}
