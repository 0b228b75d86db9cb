/// The names that templates may use of a `Model`, and how each is read from it.
///
/// A model is a struct, so none of its values can be forgotten; a schema lists the names once, and their order is the
/// order of the values that a template is written from, so that no name is looked up while a page is rendered.
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

  /// The values of `model`, in the order of ``names``.
  func values(of model: Model) -> [TemplateValue] {
    values.map { $0(model) }
  }
}
