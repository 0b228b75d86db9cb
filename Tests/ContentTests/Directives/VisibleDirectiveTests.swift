import Content
import Diagnostics
import Testing

@Suite struct `A directive that readers would see` {
  @Test(arguments: [
    ("in a paragraph", "‹lockstep:cases› A\n\n- x"),
    ("in the middle of a sentence", "Write ‹lockstep:cases› A here."),
    ("in a comment that is none", "<!- ‹lockstep:cases› A -->\n\n- x"),
    ("in a comment that is closed to the eye alone", "Text <!-- ‹lockstep:cases› A partial=\"a -- b\" -->"),
    ("in a comment without an end", "Text <!-- ‹lockstep:cases› A"),
    ("in an escaped comment", "\\<!-- ‹lockstep:cases› A -->\n\n- x"),
    ("in a comment of entities", "&lt;!-- ‹lockstep:cases› A --&gt;"),
    ("in an item", "- a\n- ‹lockstep:cases› A"),
    ("in a heading", "# ‹lockstep:cases› A"),
    ("in a cell", "| h |\n|---|\n| ‹lockstep:cases› A |"),
    ("in a link", "[see ‹lockstep:cases› A](a.md)"),
    ("in the words for an image", "![see ‹lockstep:cases› A](a.png)"),
    ("in a footnote", "a[^1]\n\n[^1]: ‹lockstep:cases› A"),
    ("in a quotation", "> ‹lockstep:cases› A"),
    ("in bold", "**‹lockstep:cases›** A"),
    ("beside code", "`a` ‹lockstep:cases› `b`"),
    ("in indented code", "Text.\n\n    // ‹lockstep:cases› A"),
    ("in indented code in an item", "- a\n\n      x = ‹lockstep:cases› A"),
  ]) func `says nothing`(_ place: String, _ text: String) throws {
    let message = "'lockstep:cases' says nothing here; a directive is an HTML comment, alone on its line"
    try expectFaults(text, "LS907 \(message)")
    let file = SourceFile(path: "help.md", text: text.filter { !"‹›".contains($0) })
    #expect(file.mayHoldDirectives)
  }

  @Test(arguments: 0..<20) func `is seen wherever in a file it stands`(_ offset: Int) {
    let lead = String(repeating: "8>", count: 10).prefix(offset)
    for mark in ["<!--", "lockstep:"] {
      #expect(SourceFile(path: "help.md", text: "\(lead)\(mark)").mayHoldDirectives)
      #expect(SourceFile(path: "help.md", text: "\(lead)\(mark) and what follows it").mayHoldDirectives)
    }
    #expect(!SourceFile(path: "help.md", text: "\(lead)<!- and locksteps: a <b> at 8:30").mayHoldDirectives)
  }

  @Test func `is known by a verb after a space, or by any word without one`() throws {
    func message(_ written: String) -> String {
      "LS907 '\(written)' says nothing here; a directive is an HTML comment, alone on its line"
    }
    try expectFaults("‹lockstep: steps› A", message("lockstep: steps"))
    try expectFaults("‹lockstep:caes› A", message("lockstep:caes"))
    try expectFaults("‹lockstep:end› and ‹lockstep:faq›", message("lockstep:end"), message("lockstep:faq"))
  }

  @Test(arguments: [
    "Write `lockstep:cases A`.", "Write ``<!-- lockstep:cases A -->``.", "```\nlockstep:cases A\n```",
    "~~~ markdown\n<!-- lockstep:cases A -->\n~~~", "- a\n  ```\n  <!-- lockstep:cases A -->\n  ```",
    "> ```\n> <!-- lockstep:cases A -->\n> ```", "   ```\n   lockstep:cases\n   ```",
    "They go in lockstep: left, right.", "In lockstep:", "[Lockstep](lockstep:cases)", "Lockstep: the guide",
    "unlockstep:cases", "# `lockstep:cases`", "| `lockstep:cases` |\n|---|",
  ]) func `is no error in code, as an example, nor is prose`(_ text: String) throws {
    #expect(try DirectiveText(text).faults == [])
  }
}
