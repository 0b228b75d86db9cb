import Diagnostics
import TestSupport
import Testing

@Suite struct `A line in a console report` {
  @Test func `is cut on both sides to the width, around what is meant`() {
    expectFrame(
      "Choose Product out of stock, Delivery address is not ‹servicable›, Store is temporarily closed, or Other.",
      width: 44,
      """
       --> x.md:1:54
        |
      1 | …ddress is not servicable, Store is tem…
        |                ^^^^^^^^^^
      """)
  }

  @Test func `is cut on the right only where the left fits`() {
    expectFrame(
      "The ‹servicable› address is followed by words that nobody needs to see here",
      width: 44,
      """
       --> x.md:1:5
        |
      1 | The servicable address is followed by w…
        |     ^^^^^^^^^^
      """)
  }

  @Test func `is cut on the left only where the right fits`() {
    expectFrame(
      "Words that nobody needs to see stand here before the ‹servicable› one",
      width: 44,
      """
       --> x.md:1:54
        |
      1 | …ee stand here before the servicable one
        |                           ^^^^^^^^^^
      """)
  }

  @Test func `is whole where it just fits`() {
    expectFrame(
      "1234567890123456789012345678901234567‹890›",
      width: 44,
      """
       --> x.md:1:38
        |
      1 | 1234567890123456789012345678901234567890
        |                                      ^^^
      """)
  }

  @Test func `is cut inside what is meant where that is wider than the width`() {
    expectFrame(
      "See ‹https://example.com/a/very/long/address/that/goes/on›, please",
      width: 34,
      """
       --> x.md:1:5
        |
      1 | … https://example.com/a/very/…
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """)
  }

  @Test func `leaves room for the message of a note`() {
    let text: MarkedText = "A long line of code, the end of which is ‹labelled›"
    let file = text.file("x.swift")
    let diagnostic = Diagnostic(
      .brokenLink, "no", at: SourceRange(path: "y.md", bytes: 0..<1),
      notes: [Note("label defined here", at: file.range(text.range))])
    #expect(
      console([diagnostic], in: [file], width: 44) == """
        error[LS701]: no
         --> y.md
         ::: x.swift:1:42
          |
        1 | …nd of which is labelled
          |                 -------- label defined here
        """)
  }

  @Test func `of many characters is cut as any other`() {
    let text = MarkedText(String(repeating: "a", count: 100_000) + "‹b›" + String(repeating: "c", count: 100_000))
    expectFrame(
      text, width: 24,
      """
       --> x.md:1:100001
        |
      1 | …aaaaaaaabccccccccc…
        |          ^
      """)
  }

  @Test(arguments: [
    // Consonant and vowel sign take a column each, virama and anusvara none, as wcwidth has it.
    (MarkedText("पता सेवा योग्य ‹नही› है"), 10, 13, 3),
    (MarkedText("ऑर्डर ‹रद्द› करें"), 5, 5, 3),
    // Two columns a character.
    (MarkedText("注文を‹拒否›する"), 4, 6, 4),
    (MarkedText("주문을 ‹거부›"), 5, 7, 4),
    (MarkedText("‹ｗｉｄｅ›"), 1, 0, 8),
    // One character of several scalars.
    (MarkedText("e\u{301}e\u{301} ‹e\u{301}›"), 4, 3, 1),
    (MarkedText("👍🏽 👨‍👩‍👧 🇮🇳 ‹1️⃣›"), 7, 9, 2),
  ])
  func `is marked under the characters that a terminal shows`(source: MarkedText, column: Int, indent: Int, marks: Int)
  {
    expectFrame(
      source,
      """
       --> x.md:1:\(column)
        |
      1 | \(source.text)
        | \(String(repeating: " ", count: indent))\(String(repeating: "^", count: marks))
      """)
  }

  @Test func `that is not UTF-8 is shown with replacement characters`() {
    let file = SourceFile(path: "x.md", bytes: [0x61, 0xFF, 0x62, 0x63])
    #expect(
      console([Diagnostic(.brokenLink, "no", at: file.range(2..<4))], in: [file]) == """
        error[LS701]: no
         --> x.md:1:3
          |
        1 | a\u{FFFD}bc
          |   ^^
        """)
  }
}
