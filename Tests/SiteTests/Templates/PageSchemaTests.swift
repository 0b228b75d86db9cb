import Site
import Testing

@Suite struct PageSchemaTests {
  @Test func `every name that templates may use is declared once in its scope, with a summary`() {
    check(PageModel.schema.names, of: "page")
  }

  private func check(_ names: [TemplateName], of scope: String) {
    #expect(Set(names.map(\.name)).count == names.count, "'\(scope)' declares a name twice")
    for name in names {
      #expect(!name.summary.isEmpty && !name.summary.hasSuffix("."), "'\(scope).\(name.name)'")
      if case .list(let entries) = name.kind { check(entries, of: name.name) }
    }
  }
}
