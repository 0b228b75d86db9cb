import Diagnostics
import Testing

extension Shop {
  /// Expects that a template has one fault; `«` and `»` in it stand around the fault's range.
  @discardableResult
  static func expect(
    _ code: Code, _ message: String, at marked: String, partials: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    try #require(parts.count == 3, sourceLocation: sourceLocation)
    let start = parts[0].utf8.count
    let (template, diagnostics) = compile(parts.joined(), partials: partials)
    #expect(template == nil, sourceLocation: sourceLocation)
    #expect(diagnostics.map(\.code) == [code], sourceLocation: sourceLocation)
    let diagnostic = try #require(diagnostics.first, sourceLocation: sourceLocation)
    #expect(diagnostic.message == message, sourceLocation: sourceLocation)
    let range = SourceRange(path: "page.html", bytes: start..<start + parts[1].utf8.count)
    #expect(diagnostic.range == range, sourceLocation: sourceLocation)
    return diagnostic
  }
}
