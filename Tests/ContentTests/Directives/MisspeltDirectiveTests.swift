import Content
import Testing

@Suite struct `A misspelt directive` {
  @Test(arguments: [
    "lockstp:cases", "lock-step:cases", "lock step:cases", "lockstep cases", "lockstep: cases", "lockstep : cases",
    "lockstep-cases", "Lockstep:cases", "LOCKSTEP:CASES", "lockstpe:cases",
  ]) func `is an error that a fix mends`(_ written: String) throws {
    try expectFaults(
      "<!-- ‹\(written)› A -->\n- x", "LS903 '\(written)' is no directive; did you mean 'lockstep:cases'?")
    let found = try DirectiveText("<!-- \(written) A -->\n- x")
    #expect(found.fixes == ["safe replace '\(written)' with 'lockstep:cases'"])
    #expect(found.fixed == "<!-- lockstep:cases A -->\n- x")
  }

  @Test(arguments: Verb.allCases) func `is known by any verb`(_ verb: Verb) throws {
    try expectFaults(
      "<!-- ‹lockstp:\(verb)› -->", "LS903 'lockstp:\(verb)' is no directive; did you mean 'lockstep:\(verb)'?")
    try expectFaults(
      "<!-- ‹lockstep \(verb)› -->", "LS903 'lockstep \(verb)' is no directive; did you mean 'lockstep:\(verb)'?")
  }

  @Test func `is known by its name alone`() throws {
    try expectFaults("<!-- ‹lockstepp›:whatever -->", "LS903 'lockstepp' is no directive; did you mean 'lockstep'?")
  }

  @Test(arguments: [("caes", "cases"), ("Steps", "steps"), ("variant", "variants"), ("includes", "include")])
  func `may have a misspelt verb, which a fix mends`(_ written: String, _ meant: String) throws {
    try expectFaults(
      "<!-- lockstep:‹\(written)› A -->", "LS903 '\(written)' is no verb of a directive; did you mean '\(meant)'?")
    #expect(try DirectiveText("<!-- lockstep:\(written) A -->").fixed == "<!-- lockstep:\(meant) A -->")
  }

  @Test func `may have a verb that is none`() throws {
    try expectFaults(
      "<!-- lockstep:‹reasons› A -->",
      "LS903 'reasons' is no verb of a directive; there are: cases, steps, ui, variants, faq, include, allow, end")
  }

  @Test(arguments: ["<!-- ‹lockstep› -->", "<!-- ‹lockstep:› -->", "<!-- ‹lockstep:› or so -->"])
  func `may have no verb`(_ text: String) throws {
    let written = text.contains(":") ? "lockstep:" : "lockstep"
    try expectFaults(text, "LS907 '\(written)' says nothing; name a verb, as in 'lockstep:cases RejectionReason'")
  }

  @Test func `is found in a text too`() throws {
    try expectFaults(
      "Choose <!-- ‹lockstp:cases› A --> now.", "LS903 'lockstp:cases' is no directive; did you mean 'lockstep:cases'?")
  }

  @Test(arguments: [
    "<!-- Lockstep checks this list -->", "<!-- locksmith: call one -->", "<!-- steps and cases -->",
    "<!-- lockstep and barrel -->", "<!-- see lockstep:cases below -->", "<!-- -->", "<!---->", "<!-->",
    "<!-- TODO: translate -->", "<!-- prettier-ignore -->", "<!-- toc -->", "<!-- end -->", "<!-- include -->",
    "```\n<!-- lockstp:cases X -->\n```", "~~~~\n<!-- lockstp:cases X -->\n~~~~", "`<!-- lockstp:cases X -->`",
  ]) func `is not what people say to each other, or show`(_ text: String) throws {
    #expect(try DirectiveText("\(text)\n\n- x").faults == [])
  }
}
