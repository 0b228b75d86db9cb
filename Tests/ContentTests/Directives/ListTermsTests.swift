import Content
import Diagnostics
import Testing

@Suite struct `What a list of cases leaves out` {
  @Test func `is nothing, in any order, where the directive says no more`() throws {
    #expect(try terms("") == .closed)
  }

  @Test(arguments: ["only=a,b", "only=\"a, b\"", "only=\" a ,b \""])
  func `is all but the cases that only names`(_ attribute: String) throws {
    guard case .only(let names) = try terms(attribute)?.extent else { Issue.record("no names"); return }
    #expect(names.map(\.text) == ["a", "b"])
    let file = try DirectiveText("<!-- lockstep:cases A \(attribute) -->\n- x").file
    #expect(names.map { file.text($0.bytes) } == ["a", "b"])
  }

  @Test func `is the cases that except names`() throws {
    guard case .except(let names) = try terms("except=other")?.extent else { Issue.record("no names"); return }
    #expect(names.map(\.text) == ["other"])
  }

  @Test func `is not told where partial gives the reason`() throws {
    guard case .partial(let reason) = try terms("partial=\"the three most common\"")?.extent else {
      Issue.record("no reason")
      return
    }
    #expect(reason.text == "the three most common")
  }

  @Test(arguments: ["order=code", "order=\"code\"", "only=a order=code", "order=code only=a"])
  func `is one thing, and the order another`(_ attributes: String) throws {
    #expect(try terms(attributes)?.followsCode == true)
  }

  @Test(arguments: [
    ("order=‹alphabet›", "'order' must be 'code', the order of the cases, not 'alphabet'"),
    ("order=\"‹Code›\"", "'order' must be 'code', the order of the cases, not 'Code'"),
    ("only=a ‹except=b›", "'except' contradicts 'only'; a list has one of them"),
    ("partial=\"a few\" ‹only=a›", "'only' contradicts 'partial'; a list has one of them"),
    ("except=a order=code ‹partial=more›", "'partial' contradicts 'except'; a list has one of them"),
    ("‹only=a,›", "'only' has a comma without a name beside it"),
    ("‹only=,a›", "'only' has a comma without a name beside it"),
    ("‹except=\"a,,b\"›", "'except' has a comma without a name beside it"),
    ("only=a,b,‹a›", "'a' is given twice"),
    ("only=a, ‹b›", "unexpected 'b' after 'only=a,'; no space stands after a comma"),
  ]) func `is told in one way`(_ attributes: String, _ message: String) throws {
    try expectFaults("<!-- lockstep:cases A \(attributes) -->\n- x", "LS907 \(message)")
  }

  private func terms(_ attributes: String) throws -> ListTerms? {
    try DirectiveText("<!-- lockstep:cases A \(attributes) -->\n- x").directives.bindings.first?.terms
  }
}
