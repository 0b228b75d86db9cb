import Content
import Testing

@Suite struct `A comment between the items of an ordered list` {
  private static let fault = "LS904 a comment ends the ordered list above it; indent it like the item's text"

  @Test(arguments: [
    ("1. a\n‹<!-- why -->›\n2. b", "1. a\n   <!-- why -->\n2. b"),
    ("1. a\n\n ‹<!-- why -->›\n\n2. b", "1. a\n\n   <!-- why -->\n\n2. b"),
    ("1. a\n2. b\n‹<!-- why -->›\n3. c\n4. d", "1. a\n2. b\n   <!-- why -->\n3. c\n4. d"),
    ("8. a\n9. b\n‹<!-- why -->›\n10. c", "8. a\n9. b\n   <!-- why -->\n10. c"),
    ("9. a\n10. b\n‹<!-- why -->›\n11. c", "9. a\n10. b\n    <!-- why -->\n11. c"),
    ("1) a\n‹<!-- why -->›\n2) b", "1) a\n   <!-- why -->\n2) b"),
    ("1.\ta\n‹<!-- why -->›\n2.\tb", "1.\ta\n    <!-- why -->\n2.\tb"),
    ("1.\n‹<!-- why -->›\n2. b", "1.\n   <!-- why -->\n2. b"),
    ("> 1. a\n> ‹<!-- why -->›\n> 2. b", "> 1. a\n>    <!-- why -->\n> 2. b"),
    ("- x\n  1. a\n  ‹<!-- why -->›\n  2. b", "- x\n  1. a\n     <!-- why -->\n  2. b"),
    ("\u{FEFF}1. a\n‹<!-- why -->›\n2. b", "\u{FEFF}1. a\n   <!-- why -->\n2. b"),
    ("1. a\r\n‹<!-- why -->›\r\n2. b", "1. a\r\n   <!-- why -->\r\n2. b"),
    ("1. a\n‹<!-- one -->›\n<!-- two -->\n2. b", "1. a\n   <!-- one -->\n   <!-- two -->\n2. b"),
    (
      "1. a\n‹<!-- lockstep:include _a.md -->›\n\n   b\n\n2. c",
      "1. a\n   <!-- lockstep:include _a.md -->\n\n   b\n\n2. c"
    ),
    (
      "1. Choose:\n‹<!-- lockstep:cases A -->›\n   - x\n2. Go.",
      "1. Choose:\n   <!-- lockstep:cases A -->\n   - x\n2. Go."
    ),
  ]) func `is an error that a fix mends`(_ text: String, _ fixed: String) throws {
    try expectFaults(text, Self.fault)
    let found = try DirectiveText(text.filter { !"‹›".contains($0) })
    #expect(found.fixes == ["safe indent the comment like the item's text"])
    #expect(found.fixed == fixed)
    #expect(try DirectiveText(found.fixed).faults == [])
  }

  @Test func `is an error once for each place, with a note on where the list goes on`() throws {
    try expectFaults("1. a\n‹<!-- x -->›\n2. b\n‹<!-- y -->›\n3. c", Self.fault, Self.fault)
    let found = try DirectiveText("1. a\n<!-- x -->\n2. b\n<!-- y -->\n3. c")
    #expect(
      found.notes == [
        "a second list starts here, with number 2: 2. b", "a second list starts here, with number 3: 3. c",
      ])
  }

  @Test func `that is long is mended by its writer, who knows how its lines belong together`() throws {
    try expectFaults("1. a\n‹<!-- why›\nand how -->\n2. b", Self.fault)
    #expect(try DirectiveText("1. a\n<!-- why\nand how -->\n2. b").fixes == [])
  }

  @Test(arguments: ["<!-- lockstep:ui off -->", "<!-- lockstep:ui off -->\n<!-- why -->"])
  func `that may bind the second list is mended by its writer`(_ comments: String) throws {
    let found = try DirectiveText("1. a\n\(comments)\n2. b")
    #expect(found.faults == [Self.fault])
    #expect(found.fixes == ["review indent the comment like the item's text"])
  }

  @Test(arguments: [
    "1. a\n   <!-- why -->\n2. b", "1. a\n\n   <!-- why -->\n\n2. b", "1. a\n\n<!-- next -->\n\n1. b",
    "1. a\n<!-- lockstep:cases A -->\n1. b", "1. a\n\n<!-- x -->\n\n3. b", "1. a\n<!-- x -->\n2) b",
    "1. a\n<!-- x -->\nText.\n\n2. b", "- a\n<!-- x -->\n- b", "1. a\n<!-- x -->\n- b", "1. a\n<!-- x -->",
    "1. a\n\n# Title\n<!-- x -->\n2. b", "0. a\n<!-- x -->\n1. b", "1. a\n\n## More\n\n2. b",
  ]) func `is none where the list does not go on, or is not ended`(_ text: String) throws {
    #expect(try DirectiveText(text).faults == [])
  }
}
