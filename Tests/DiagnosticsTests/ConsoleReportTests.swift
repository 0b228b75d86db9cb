import Diagnostics
import TestSupport
import Testing

@Suite struct `A console report` {
  @Test func `shows both sides and the way out`() {
    let article: MarkedText = """
      ---
      title: Reject an order
      ---
      Choose Product out of stock, Delivery address is not ‹servicable›, or Other.
      """
    let code: MarkedText = """
      public var label: String {
        switch self {
        case .addressNotServiceable: ‹"Delivery address is not serviceable"›
      """
    let (x, y) = (article.file("content/orders/x.md"), code.file("Sources/Orders/RejectionReason.swift"))
    let diagnostic = Diagnostic(
      .nearMissLabel,
      "'servicable' differs from label of 'RejectionReason.addressNotServiceable'; did you mean 'serviceable'?",
      at: x.range(article.range),
      notes: [Note("label defined here", at: y.range(code.range))],
      fixes: [
        Fix(
          .safe, "replace 'servicable' with 'serviceable'",
          edits: [Edit(replacing: x.range(article.range), with: "serviceable")])
      ])
    expectFrames(
      of: diagnostic, in: [x, y],
      """
      error[LS301]: 'servicable' differs from label of 'RejectionReason.addressNotServiceable'; did you mean 'serviceable'?
       --> content/orders/x.md:4:54
        |
      4 | Choose Product out of stock, Delivery address is not servicable, or Other.
        |                                                      ^^^^^^^^^^
        |
       ::: Sources/Orders/RejectionReason.swift:3:32
        |
      3 |   case .addressNotServiceable: "Delivery address is not serviceable"
        |                                ------------------------------------- label defined here
        |
        = fix (safe): replace 'servicable' with 'serviceable'
      """)
  }

  @Test func `aligns the line numbers of all its frames`() {
    let text = MarkedText(String(repeating: "line\n", count: 9) + "the ‹tenth›\n")
    let (early, late) = (SourceFile(path: "a.md", text: "first"), text.file("b.md"))
    expectFrames(
      of: Diagnostic(.brokenLink, "first", at: early.range(0..<5), notes: [Note("later", at: late.range(text.range))]),
      in: [early, late],
      """
      error[LS701]: first
        --> a.md:1:1
         |
       1 | first
         | ^^^^^
         |
        ::: b.md:10:5
         |
      10 | the tenth
         |     ----- later
      """)
  }

  @Test func `shows an empty range with one caret`() {
    expectFrame(
      "key:‹›",
      """
       --> x.md:1:5
        |
      1 | key:
        |     ^
      """)
  }

  @Test func `shows an empty file`() {
    expectFrame(
      "‹›",
      """
       --> x.md:1:1
        |
      1 |
        | ^
      """)
  }

  @Test func `shows the first of several lines and says how far they go`() {
    expectFrame(
      "1. One\n2. ‹Two\n3. Three\n4.› Four\n",
      """
       --> x.md:2:4
        |
      2 | 2. Two
        |    ^^^ to line 4
      """)
  }

  @Test func `does not count a line of which only the end of the line before is meant`() {
    expectFrame(
      "‹One\n›Two\n",
      """
       --> x.md:1:1
        |
      1 | One
        | ^^^
      """)
  }

  @Test func `shows a tab as four columns and counts it as one character`() {
    expectFrame(
      "\tlet ‹a›",
      """
       --> x.md:1:6
        |
      1 |     let a
        |         ^
      """)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `leaves line ends out`(end: String) {
    expectFrame(
      MarkedText("One\(end)‹Two›\(end)"),
      """
       --> x.md:2:1
        |
      2 | Two
        | ^^^
      """)
  }

  @Test func `takes a range beyond its file for the file's end`() {
    let file = SourceFile(path: "x.md", text: "One")
    expectFrames(
      of: Diagnostic(.brokenLink, "gone", at: file.range(90..<99)), in: [file],
      """
      error[LS701]: gone
       --> x.md:1:4
        |
      1 | One
        |    ^
      """)
  }

  @Test func `names the path alone of a file that cannot be looked up`() {
    let nowhere = SourceRange(path: "lockstep.yml", bytes: 7..<9)
    expectFrames(
      of: Diagnostic(
        .nothingChecked, "no facts", at: nowhere, notes: [Note("should be here", at: nowhere)],
        fixes: [Fix(.review, "write it", edits: [])]),
      in: [],
      """
      error[LS901]: no facts
       --> lockstep.yml
       ::: lockstep.yml
        = note: should be here
        = fix (review): write it
      """)
  }

  @Test func `colours errors red, warnings yellow and the frame blue where asked`() {
    let file = SourceFile(path: "x.md", text: "ok")
    func coloured(_ code: Code) -> String {
      console([Diagnostic(code, "no", at: file.range(0..<2))], in: [file], colour: true)
        .replacing("\u{1B}[0m", with: "⟩").replacing("\u{1B}[1;31m", with: "⟨red ")
        .replacing("\u{1B}[1;33m", with: "⟨yellow ").replacing("\u{1B}[1;34m", with: "⟨blue ")
        .replacing("\u{1B}[1m", with: "⟨bold ")
    }
    #expect(
      coloured(.brokenLink) == """
        ⟨red error[LS701]⟩⟨bold : no⟩
         ⟨blue -->⟩ x.md:1:1
        ⟨blue   |⟩
        ⟨blue 1 |⟩ ok
        ⟨blue   |⟩ ⟨red ^^⟩
        """)
    #expect(coloured(.labelCase).hasPrefix("⟨yellow warning[LS303]⟩"))
  }

  @Test func `shows the code of a thousand findings of a file, and the places of all`() {
    let file = SourceFile(path: "a.md", text: String(repeating: "चा a ", count: 1_002))
    let word = "चा a ".utf8.count
    let diagnostics = (0..<1_002).map { number in
      Diagnostic(
        .rawHTML, "no \(number)", at: file.range(number * word..<number * word + 3),
        notes: [Note("there", at: file.range(0..<3))])
    }
    let report = ConsoleReport().text(of: diagnostics) { $0 == "a.md" ? file : nil }
    let findings = report.split(separator: "\n\n")
    #expect(findings.count == 1_002)
    #expect(findings[999].contains("\n1 | "))
    #expect(findings[1_000] == "error[LS705]: no 1000\n --> a.md:1:4001\n ::: a.md:1:1\n  = note: there")
  }
}
