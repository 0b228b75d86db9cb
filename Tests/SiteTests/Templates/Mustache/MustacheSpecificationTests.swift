import Diagnostics
import Site
import Testing

/// The examples of the Mustache specification, one test a module; those that are not taken say why.
///
/// The optional modules for lambdas and for names of partials that pages choose are not taken: a theme has no code, and
/// all of it is compiled before any page is known.
@Suite struct MustacheSpecificationTests {
  @Test(arguments: MustacheExample.interpolation)
  func `interpolation`(example: MustacheExample) throws { try check(example) }

  @Test(arguments: MustacheExample.sections)
  func `sections`(example: MustacheExample) throws { try check(example) }

  @Test(arguments: MustacheExample.inverted)
  func `inverted sections`(example: MustacheExample) throws { try check(example) }

  @Test(arguments: MustacheExample.comments)
  func `comments`(example: MustacheExample) throws { try check(example) }

  @Test(arguments: MustacheExample.delimiters)
  func `delimiters`(example: MustacheExample) throws { try check(example) }

  @Test(arguments: MustacheExample.partials)
  func `partials`(example: MustacheExample) throws { try check(example) }

  @Test(arguments: MustacheExample.inheritance)
  func `inheritance`(example: MustacheExample) throws { try check(example) }

  private func check(_ example: MustacheExample) throws {
    let partials = example.partials.map { ($0, SourceFile(path: "partials/\($0).html", text: $1)) }
    let (template, diagnostics) = Template.compile(
      SourceFile(path: "page.html", text: example.template), partials: Dictionary(uniqueKeysWithValues: partials),
      schema: MustacheModel.schema)
    switch example.outcome {
    case .fault(let message, _):
      #expect(template == nil)
      #expect(diagnostics.first?.message == message)
    case .page(let page), .otherPage(let page, _):
      #expect(diagnostics.map(\.message) == [])
      let output = try #require(template).page(of: MustacheModel(name: "Ann"))
      #expect(String(decoding: output, as: UTF8.self) == page)
    }
  }
}
