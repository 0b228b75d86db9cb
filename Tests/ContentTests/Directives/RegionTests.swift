import Content
import Diagnostics
import Markdown
import Testing

@Suite struct `A region` {
  private static let variants = "<!-- lockstep:variants -->\n## Mobile\nTap.\n## Desktop\nClick.\n<!-- lockstep:end -->"

  @Test(arguments: [
    variants, "# Title\n\n\(variants)\n\n## More", variants.replacing("\n", with: "\r\n"),
    "> " + variants.replacing("\n", with: "\n> "), "- Choose:\n  " + variants.replacing("\n", with: "\n  "),
    "1.\t" + variants.replacing("\n", with: "\n\t"),
    "a[^1]\n\n[^1]: b\n\n    " + variants.replacing("\n", with: "\n    "),
  ]) func `has the headings beside it`(_ text: String) throws {
    let found = try DirectiveText(text)
    #expect(found.faults == [])
    #expect(found.regions == ["variants: ## Mobile, ## Desktop"])
  }

  @Test func `has the highest headings, in whatever order the levels come`() throws {
    let found = try DirectiveText(
      "<!-- lockstep:faq -->\n### a\n## Why?\n### b\n> # quoted\n\n## How?\n<!-- lockstep:end -->\n# After")
    #expect(found.regions == ["questions: ## Why?, ## How?"])
  }

  @Test func `has the blocks between its directives`() throws {
    let found = try DirectiveText("Before.\n\n\(Self.variants)\n\nAfter.")
    let outline = found.directives.outline
    let blocks = try #require(found.directives.regions.first).blocks.map { found.file.text(outline.blocks[$0].bytes) }
    #expect(blocks == ["## Mobile", "Tap.", "## Desktop", "Click."])
  }

  @Test func `nests in another, whose headings are its own`() throws {
    let found = try DirectiveText(
      """
      <!-- lockstep:faq -->
      ## How?
      <!-- lockstep:variants -->
      # Mobile
      # Desktop
      <!-- lockstep:end -->
      ## Why?
      <!-- lockstep:end -->
      """)
    #expect(found.faults == [])
    #expect(found.regions == ["questions: ## How?, ## Why?", "variants: # Mobile, # Desktop"])
  }

  @Test func `nests in an item of another`() throws {
    let found = try DirectiveText(
      "<!-- lockstep:faq -->\n## How?\n- a\n\n  \(Self.variants.replacing("\n", with: "\n  "))\n\n<!-- lockstep:end -->"
    )
    #expect(found.faults == [])
    #expect(found.regions == ["questions: ## How?", "variants: ## Mobile, ## Desktop"])
  }

  @Test func `follows another`() throws {
    let found = try DirectiveText("\(Self.variants)\n\n\(Self.variants)")
    #expect(found.regions == ["variants: ## Mobile, ## Desktop", "variants: ## Mobile, ## Desktop"])
  }

  @Test(arguments: [
    "<!-- ‹lockstep:variants› -->\n## a", "> <!-- ‹lockstep:faq› -->\n> ## a\n\n## b",
    "- <!-- ‹lockstep:variants› -->\n  ## a\n- b", "<!-- ‹lockstep:faq› -->",
  ]) func `that does not end is an error, at the end of the document, quotation or item`(_ text: String) throws {
    let verb = text.contains("faq") ? "faq" : "variants"
    try expectFaults(
      text, "LS908 'lockstep:\(verb)' is never ended; add 'lockstep:end' on its own line, indented like this one")
  }

  @Test func `that does not end is not one that its neighbour's end could be`() throws {
    try expectFaults(
      "<!-- ‹lockstep:faq› -->\n# a\n<!-- lockstep:variants -->\n# b\n<!-- lockstep:end -->",
      "LS908 'lockstep:faq' is never ended; add 'lockstep:end' on its own line, indented like this one")
  }

  @Test(arguments: [
    "<!-- ‹lockstep:end› -->", "\(variants)\n\n<!-- ‹lockstep:end› -->", "- a\n  <!-- ‹lockstep:end› -->",
  ])
  func `that nothing began cannot end`(_ text: String) throws {
    try expectFaults(
      text, "LS908 'lockstep:end' has nothing to end; no 'lockstep:variants' or 'lockstep:faq' is open here")
  }

  @Test(arguments: [
    "<!-- ‹lockstep:variants› -->\n## a\n- b\n\n  <!-- ‹lockstep:end› -->",
    "<!-- ‹lockstep:variants› -->\n## a\n> <!-- ‹lockstep:end› -->",
    "- <!-- ‹lockstep:variants› -->\n  ## a\n\n<!-- ‹lockstep:end› -->",
    "- <!-- ‹lockstep:variants› -->\n  ## a\n- b\n\n  <!-- ‹lockstep:end› -->",
  ]) func `ends in the block that it began in`(_ text: String) throws {
    try expectFaults(
      text, "LS908 'lockstep:variants' is never ended; add 'lockstep:end' on its own line, indented like this one",
      "LS908 'lockstep:end' has nothing to end; no 'lockstep:variants' or 'lockstep:faq' is open here")
    let notes = try DirectiveText(text.filter { !"‹›".contains($0) }).notes
    #expect(notes == ["this one begins in another block: lockstep:variants"])
  }

  @Test(arguments: [
    "<!-- ‹lockstep:variants› -->\n<!-- lockstep:end -->",
    "# Above\n<!-- ‹lockstep:variants› -->\nText.\n\n> # quoted\n\n<!-- lockstep:end -->\n# Below",
  ]) func `without a heading says nothing`(_ text: String) throws {
    try expectFaults(text, "LS902 'lockstep:variants' has no heading before its end")
    #expect(try DirectiveText(text.filter { !"‹›".contains($0) }).notes == ["its end: lockstep:end"])
  }

  @Test func `is not bound across`() throws {
    let found = try DirectiveText(
      "<!-- lockstep:steps F.mobile -->\n<!-- lockstep:variants -->\n# a\n- x\n\n<!-- lockstep:end -->")
    #expect(found.faults == ["LS902 'lockstep:steps' binds nothing; it must stand directly above a list"])
    #expect(found.regions == ["variants: # a"])
  }

  @Test func `holds bindings of its own`() throws {
    let found = try DirectiveText(
      """
      <!-- lockstep:variants -->
      <!-- lockstep:ui off -->
      ## Mobile
      <!-- lockstep:steps F.mobile -->
      - x
      <!-- lockstep:end -->
      """)
    #expect(found.faults == [])
    #expect(found.bound == ["ui off: ## Mobile", "steps F.mobile: - x"])
  }

  // MARK: a whole document

  @Test func `is a whole document with its highest headings, those of regions inside left out`() throws {
    let found = try DirectiveText("Text.\n\n## Why?\n\n\(Self.variants)\n\n- # item\n\n## How?\n### More")
    let questions = try #require(found.directives.outline.questions(around: found.directives.regions))
    let headings = questions.headings.map { found.file.text(found.directives.outline.blocks[$0].bytes) }
    #expect(headings == ["## Why?", "## How?"])
    #expect(questions.kind == .questions)
    #expect(questions.blocks == 1..<found.directives.outline.blocks.count)
  }

  @Test(arguments: ["", "Text.", "> # quoted", variants])
  func `is no document without a heading of its own`(_ text: String) throws {
    let directives = try DirectiveText(text).directives
    #expect(directives.outline.questions(around: directives.regions) == nil)
  }
}
