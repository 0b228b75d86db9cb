import Content
import Diagnostics
import TestSupport
import Testing

@Suite struct `An include` {
  private let partials = Partials(
    ["_note.md", "orders/_refund-note.md", "_parts/cash.md", "_loop.md", "_way.md"].map {
      Partial(source: SourceFile(path: "content/\($0)", text: "Text."), path: $0)
    }, besides: ["orders/cancel.md", "orders/cancel.png", "_parts/cash.png"])

  @Test(arguments: [
    ("_note.md", "help.md", "_note.md"), ("./_note.md", "help.md", "_note.md"),
    ("../_note.md", "orders/cancel.md", "_note.md"), ("/_note.md", "orders/cancel.md", "_note.md"),
    ("_refund-note.md", "orders/cancel.md", "orders/_refund-note.md"),
    ("orders/_refund-note.md", "help.md", "orders/_refund-note.md"),
    ("/orders/../_parts/cash.md", "hi/help.md", "_parts/cash.md"), ("cash.md", "_parts/x.md", "_parts/cash.md"),
  ]) func `leads to a partial from the folder of its file, or from the content folder after a slash`(
    _ written: String, _ including: String, _ path: String
  ) throws {
    let (partial, faults) = try lookUp(written, chain: [including])
    #expect(partial?.path == path)
    #expect(faults == [])
  }

  @Test(arguments: [
    ("missing.md", "help.md", "'missing.md' leads to no partial of the site", nil),
    ("https://example.com/", "help.md", "'https://example.com/' leads to no partial of the site", nil),
    ("_nte.md", "help.md", "'_nte.md' leads to no partial of the site; did you mean '_note.md'?", "_note.md"),
    ("note.md", "help.md", "'note.md' leads to no partial of the site; did you mean '_note.md'?", "_note.md"),
    ("_note", "help.md", "'_note' leads to no partial of the site; did you mean '_note.md'?", "_note.md"),
    (
      "_note.md", "orders/cancel.md", "'_note.md' leads to no partial of the site; did you mean '../_note.md'?",
      "../_note.md"
    ),
    (
      "_refund-note.md", "hi/orders/cancel.md",
      "'_refund-note.md' leads to no partial of the site; did you mean '../../orders/_refund-note.md'?",
      "../../orders/_refund-note.md"
    ),
    (
      "/_refund-note.md", "help.md",
      "'/_refund-note.md' leads to no partial of the site; did you mean '/orders/_refund-note.md'?",
      "/orders/_refund-note.md"
    ),
    (
      "cancel.md", "orders/reject.md",
      "'cancel.md' is no partial; the name of one, or of its folder, starts with '_'", nil
    ),
    (
      "cancel.png", "orders/reject.md",
      "'cancel.png' is no partial; the name of one, or of its folder, starts with '_'", nil
    ),
    (
      "_parts/cash.png", "help.md",
      "'_parts/cash.png' is no Markdown; the name of a partial ends with '.md'; did you mean '_parts/cash.md'?",
      "_parts/cash.md"
    ),
    ("../_note.md", "help.md", "'../_note.md' leads out of the content folder", nil),
    ("/../content/_note.md", "help.md", "'/../content/_note.md' leads out of the content folder", nil),
  ]) func `that leads to none is an error`(
    _ written: String, _ including: String, _ message: String, _ meant: String?
  ) throws {
    let (partial, faults) = try lookUp(written, chain: [including])
    #expect(partial == nil)
    #expect(faults.map(\.code) == [.brokenInclude])
    #expect(faults.map(\.message) == [message])
    #expect(faults.map(\.range.bytes.count) == [written.utf8.count])
    #expect(faults.flatMap(\.fixes).map(\.grade) == (meant == nil ? [] : [.review]))
    #expect(faults.flatMap(\.fixes).flatMap(\.edits).map(\.text) == (meant.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (["_loop.md"], "'_loop.md' includes itself"),
    (["help.md", "_loop.md"], "'_loop.md' includes itself"),
    (["help.md", "_loop.md", "_way.md"], "'_loop.md' includes itself by way of '_way.md'"),
    (
      ["help.md", "_loop.md", "_way.md", "_note.md"],
      "'_loop.md' includes itself by way of '_way.md', then '_note.md'"
    ),
  ]) func `that goes in circles is an error, which says by which way`(_ chain: [String], _ message: String) throws {
    let (partial, faults) = try lookUp("_loop.md", chain: chain)
    #expect(partial == nil)
    #expect(faults.map(\.code) == [.brokenInclude])
    #expect(faults.map(\.message) == [message])
  }

  @Test func `may stand twice in one article`() throws {
    let text = "<!-- lockstep:include _note.md -->\n\n- <!-- lockstep:include _note.md -->\n"
    let found = try DirectiveText(text)
    #expect(found.faults == [])
    #expect(found.directives.inclusions.map(\.path.text) == ["_note.md", "_note.md"])
  }

  /// What the directive `include written` in the last file of `chain` leads to.
  private func lookUp(
    _ written: String, chain: [String]
  ) throws -> (partial: Partial?, diagnostics: [Diagnostic]) {
    let found = try DirectiveText("<!-- lockstep:include \(written) -->")
    let inclusion = try #require(found.directives.inclusions.first)
    return partials.partial(for: inclusion, in: found.file, chain: chain)
  }
}

@Suite struct `A partial` {
  @Test(arguments: ["Text.", "\u{FEFF}Text.", "---\n\nText after a line between sections.", "Text.\n---\nMore.\n---"])
  func `is all Markdown`(_ text: String) {
    let partial = Partial(source: SourceFile(path: "content/_a.md", text: text), path: "_a.md")
    #expect(partial.diagnostics == [])
    #expect(partial.source.text(partial.bodyStart..<partial.source.bytes.count) == text.filter { $0 != "\u{FEFF}" })
  }

  @Test func `has no front matter`() {
    let marked: MarkedText = "‹---›\ntitle: x\n---\nText."
    let partial = Partial(source: marked.file("content/_a.md"), path: "_a.md")
    #expect(partial.diagnostics.map(\.code) == [.brokenInclude])
    #expect(partial.diagnostics.map(\.message) == ["a partial has no front matter; that of the article counts"])
    #expect(partial.diagnostics.map(\.range.bytes) == marked.ranges)
    #expect(partial.source.text(partial.bodyStart..<partial.source.bytes.count) == "Text.")
  }

  @Test(
    arguments: [
      ([0x41, 0xFF, 0x42], "the file is not UTF-8 from here on"),
      ([0x41, 0x00], "a partial must not contain a NUL byte"),
    ] as [([UInt8], String)]) func `is text`(_ bytes: [UInt8], _ message: String)
  {
    let partial = Partial(source: SourceFile(path: "content/_a.md", bytes: bytes), path: "_a.md")
    #expect(partial.diagnostics.map(\.code) == [.articleEncoding])
    #expect(partial.diagnostics.map(\.message) == [message])
    #expect(partial.diagnostics.map(\.range.bytes) == [1..<2])
    #expect(partial.bodyStart == bytes.count)
  }
}
