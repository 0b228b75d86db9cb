import Content
import Diagnostics
import Testing

@Suite struct `The place of a directive` {
  @Test(arguments: [
    ("above a list", "<!-- lockstep:cases A -->\n- x", "- x"),
    ("above an ordered list", "<!-- lockstep:cases A -->\n1. x", "1. x"),
    ("above a table", "<!-- lockstep:cases A -->\n| h |\n|---|\n| x |", "| h |"),
    ("above a paragraph", "<!-- lockstep:cases A -->\nx and y.", "x and y."),
    ("with a blank line before the list", "<!-- lockstep:cases A -->\n\n\n- x", "- x"),
    ("right after a line of a paragraph", "Choose:\n<!-- lockstep:cases A -->\n- x", "- x"),
    ("after a heading", "# Reasons\n<!-- lockstep:cases A -->\n- x", "- x"),
    ("after a setext heading", "Reasons\n---\n<!-- lockstep:cases A -->\n- x", "- x"),
    ("after a table", "| h |\n|---|\n| y |\n<!-- lockstep:cases A -->\n\n- x", "- x"),
    ("in an item", "- Choose:\n  <!-- lockstep:cases A -->\n  - x", "- x"),
    ("in an ordered item", "1. Choose:\n   <!-- lockstep:cases A -->\n   - x", "- x"),
    ("in a loose item", "1. Choose:\n\n   <!-- lockstep:cases A -->\n\n   - x\n\n2. Go.", "- x"),
    ("in a loose item above a paragraph", "- Choose:\n\n  <!-- lockstep:cases A -->\n  x or y.", "x or y."),
    ("in an item of an item", "- a\n  1. b\n     <!-- lockstep:cases A -->\n     * x", "* x"),
    ("indented with a tab", "-\tChoose:\n\t<!-- lockstep:cases A -->\n\t- x", "- x"),
    ("in an item with a wide marker", "100. Choose:\n     <!-- lockstep:cases A -->\n     - x", "- x"),
    ("as the first line of an item", "- <!-- lockstep:cases A -->\n  - x", "- x"),
    ("in a task", "- [ ] Choose:\n  <!-- lockstep:cases A -->\n  - x", "- x"),
    ("in a quotation", "> <!-- lockstep:cases A -->\n> - x", "- x"),
    ("in a callout", "> [!NOTE]\n> <!-- lockstep:cases A -->\n> - x", "- x"),
    ("in a quotation in an item", "- a\n  > b\n  > <!-- lockstep:cases A -->\n  > - x", "- x"),
    ("in a footnote", "a[^1]\n\n[^1]: b\n\n    <!-- lockstep:cases A -->\n    - x", "- x"),
    ("with up to three spaces before it", "   <!-- lockstep:cases A -->\n   - x", "- x"),
    ("with spaces after it", "<!-- lockstep:cases A -->  \t\n- x", "- x"),
    ("without spaces in it", "<!--lockstep:cases A-->\n- x", "- x"),
    ("with many spaces in it", "<!--   lockstep:cases\t A   -->\n- x", "- x"),
    ("with CRLF", "Choose:\r\n\r\n<!-- lockstep:cases A -->\r\n- x\r\n", "- x"),
    ("with CR alone", "<!-- lockstep:cases A -->\r- x\r", "- x"),
    ("after a byte order mark", "\u{FEFF}<!-- lockstep:cases A -->\n- x", "- x"),
    ("right after front matter", "---\ntitle: x\n---\n<!-- lockstep:cases A -->\n- x", "- x"),
    ("with a remark between", "<!-- lockstep:cases A -->\n<!-- as in the app -->\n\n- x", "- x"),
    ("with a long remark between", "<!-- lockstep:cases A -->\n<!-- as\n\nin the app -->\n- x", "- x"),
    ("with a remark above", "<!-- Lockstep checks this list -->\n<!-- lockstep:cases A -->\n- x", "- x"),
  ]) func `is wherever GFM lets a comment stand as a block`(_ place: String, _ text: String, _ target: String) throws {
    let found = try DirectiveText(text)
    #expect(found.faults == [])
    #expect(found.bound == ["cases A: \(target)"])
  }

  @Test func `is shared by several, which all bind the block`() throws {
    let found = try DirectiveText(
      "<!-- lockstep:cases A -->\n<!-- lockstep:ui B -->\n<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x")
    #expect(found.faults == [])
    #expect(found.bound == ["cases A: - x", "ui B: - x"])
    #expect(found.directives.allowances.map(\.code) == [.nearMissLabel])
  }

  @Test func `is shared by eight at most`() throws {
    let found = try DirectiveText((0..<9).map { "<!-- lockstep:cases A\($0) -->\n" }.joined() + "- x\n")
    #expect(found.bound == (0..<8).map { "cases A\($0): - x" })
    #expect(
      found.faults.map { $0.dropFirst(6) } == ["'lockstep:cases' is one directive too many; at most 8 bind one block"])
  }

  @Test(arguments: ["- x", "1. x"]) func `is above a list for steps`(_ list: String) throws {
    #expect(try DirectiveText("<!-- lockstep:steps F.m -->\n\(list)").bound == ["steps F.m: \(list)"])
  }

  @Test(arguments: ["- x", "| h |\n|---|", "Text.", "# Title", "> quotation"])
  func `is above any block with text for ui`(_ block: String) throws {
    let found = try DirectiveText("<!-- lockstep:ui off -->\n\(block)")
    #expect(found.faults == [])
    #expect(found.directives.bindings.map(\.turnsLabelsOff) == [true])
  }

  @Test(arguments: [
    ("", "the document ends"),
    ("\n\n<!-- a remark -->", "only a remark follows"),
  ]) func `is wrong where nothing follows`(_ rest: String, _ why: String) throws {
    try expectFaults(
      "- x\n\n<!-- ‹lockstep:cases› A -->\(rest)",
      "LS902 'lockstep:cases' binds nothing; it must stand directly above a list, a table or a paragraph")
  }

  @Test(arguments: [
    "- a\n  <!-- ‹lockstep:cases› A -->\n- b", "> <!-- ‹lockstep:cases› A -->\n\n- b",
    "- a\n\n      code\n\n  <!-- ‹lockstep:cases› A -->\n\nText.",
    "a[^1]\n\n[^1]: b\n\n    <!-- ‹lockstep:cases› A -->\n\n- b",
  ]) func `is wrong at the end of an item, a quotation or a footnote`(_ text: String) throws {
    try expectFaults(
      text, "LS902 'lockstep:cases' binds nothing; it must stand directly above a list, a table or a paragraph")
  }

  @Test(arguments: [
    ("cases", "a list, a table or a paragraph", "# Title", "this is a heading"),
    ("cases", "a list, a table or a paragraph", "```\ncode\n```", "this is code"),
    ("cases", "a list, a table or a paragraph", "<div>", "this is HTML"),
    ("cases", "a list, a table or a paragraph", "> x", "this is a quotation"),
    ("cases", "a list, a table or a paragraph", "---", "this is a line between sections"),
    ("steps", "a list", "| h |\n|---|", "this is a table"),
    ("steps", "a list", "Text.", "this is a paragraph"),
    ("ui", "a block with text", "```\n**code**\n```", "this is code"),
    ("ui", "a block with text", "***", "this is a line between sections"),
  ]) func `is wrong above another block, and the note shows which`(
    _ verb: String, _ wanted: String, _ block: String, _ note: String
  ) throws {
    let text = "<!-- ‹lockstep:\(verb)› A -->\n\(block)\n\n- x"
    try expectFaults(text, "LS902 'lockstep:\(verb)' binds nothing; it must stand directly above \(wanted)")
    let notes = try DirectiveText("<!-- lockstep:\(verb) A -->\n\(block)\n\n- x").notes
    #expect(notes == ["\(note): \(block.prefix { $0 != "\n" })"])
  }

  @Test(arguments: ["variants", "faq", "end", "include _note.md"])
  func `is wrong above a directive that nothing is bound across`(_ other: String) throws {
    for directive in ["lockstep:cases A", "lockstep:ui A", "lockstep:allow LS301 because=\"a brand name\""] {
      let text = try DirectiveText(
        "<!-- lockstep:faq -->\n# a\n\n<!-- \(directive) -->\n<!-- lockstep:\(other) -->\n# b\n\n<!-- lockstep:end -->")
      let fault = "LS902 '\(directive.prefix { $0 != " " })' binds nothing"
      #expect(text.faults.count { $0.hasPrefix(fault) } == 1)
      let word = other.prefix { $0 != " " }
      #expect(text.notes.first == "'lockstep:\(word)' parts it from what is below: lockstep:\(word)")
      #expect(text.bound == [])
      #expect(text.directives.allowances == [])
    }
  }
}
