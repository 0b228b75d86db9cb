public import Diagnostics

/// A layout and its partials, compiled: every name found, every use of a name checked.
///
/// The language is Mustache without lambdas, and with names in which nothing is looked up: `{{text}}`, `{{{html}}}` or `{{&html}}`, `{{#section}}`,
/// `{{^inverted}}`, `{{> partial}}`, `{{<parent}}` with `{{$block}}`, `{{! comment}}` and `{{=<% %>=}}`. What Mustache
/// prints as an empty string, an unknown name above all, is a diagnostic here.
public struct Template<Model>: Sendable {
  private let schema: TemplateSchema<Model>
  private let instructions: [TemplateInstruction]
  private let literals: [UInt8]

  /// Compiles `layout`, with `partials` by the names under which templates include them.
  ///
  /// - Returns: The template, or `nil` where one of the diagnostics is an error.
  public static func compile(
    _ layout: SourceFile, partials: [String: SourceFile], schema: TemplateSchema<Model>
  ) -> (template: Template<Model>?, diagnostics: [Diagnostic]) {
    var compiler = TemplateCompiler(partials: partials.mapValues(ParsedTemplate.init), names: schema.names)
    compiler.compile(ParsedTemplate(layout))
    let diagnostics = compiler.diagnostics.inReadingOrder()
    if diagnostics.containsErrors { return (nil, diagnostics) }
    let template = Template(schema: schema, instructions: compiler.instructions, literals: compiler.literals)
    return (template, diagnostics)
  }

  /// Appends the page of `model`, in UTF-8, to `output`.
  ///
  /// - Parameters:
  ///   - model: What the page says.
  ///   - page: The page's number, by which lists tell it from others; `nil` for a page that none speaks of.
  ///   - lists: The lists that pages before this one have written; only pages that have the same lists share them.
  ///   - output: The bytes that the page is appended to.
  public func render(
    _ model: Model, page: Int? = nil, sharing lists: inout SharedLists, into output: inout [UInt8]
  ) {
    var writer = TemplateWriter(instructions: instructions, literals: literals, page: page) {
      schema.value(at: $0, of: model)
    }
    writer.write(0..<instructions.count, into: &output, sharing: &lists)
  }

  /// The page of `model`, in UTF-8; it shares nothing with others.
  public func page(of model: Model) -> [UInt8] {
    var (lists, output) = (SharedLists(), [UInt8]())
    render(model, sharing: &lists, into: &output)
    return output
  }
}
