import Content
import Testing

@Suite struct `Directives in a hostile text` {
  @Test func `are read at any depth of quotations`() throws {
    let depth = 2_000
    let quotes = String(repeating: ">", count: depth)
    let found = try DirectiveText("\(quotes) <!-- lockstep:cases A -->\n\(quotes) - x")
    #expect(found.bound == ["cases A: - x"])
  }

  @Test func `are read on one line that is full of them`() throws {
    let found = try DirectiveText(String(repeating: "<!-- lockstep:faq -->", count: 500))
    let fault = "LS907 unexpected '<!--' beside a directive; a directive stands alone on its line"
    #expect(found.directives.diagnostics.count == 500)
    #expect(Set(found.faults) == [fault])
  }

  @Test func `are no regions without an end, however many begin`() throws {
    let found = try DirectiveText(String(repeating: "<!-- lockstep:faq -->\n# a\n", count: 500))
    #expect(found.faults.count == 500)
    #expect(found.regions == [])
  }
}
