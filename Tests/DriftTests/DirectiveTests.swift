import Content
import Testing

@Suite struct Directives {
  private static let list = """

    - Product out of stock
    - Delivery address is not serviceable
    - Unable to provide COD payment
    - Store is temporarily closed
    - Other reasons
    """

  @Test(arguments: [
    "<!-- lockstep:cases RejectionReason -->",
    "<!--lockstep:cases RejectionReason-->",
    "<!--   lockstep:cases\tRejectionReason   -->",
    "<!-- lockstep:cases RejectionReason -->\n<!-- in the order of the app -->\n",
    "<!-- Lockstep checks this list -->\n<!-- lockstep:cases Orders.RejectionReason -->",
    "<!-- locksmith: call one -->\n<!-- steps and cases -->\n<!-- lockstep:cases RejectionReason -->",
    "```\n<!-- lockstp:cases RejectionReason -->\n```\n<!-- lockstep:cases RejectionReason -->",
    "Write `<!-- lockstep:cases X -->`.\n\n<!-- lockstep:cases RejectionReason -->",
  ]) func `and remarks are told apart`(_ comment: String) throws {
    #expect(try Article(comment + Self.list).transcript(against: .reasons) == "")
  }

  @Test(arguments: [
    ("lockstp:cases X", "help.md:1:6-19: 'lockstp:cases' is no directive; did you mean 'lockstep:cases'?"),
    ("lock-step:cases X", "help.md:1:6-21: 'lock-step:cases' is no directive; did you mean 'lockstep:cases'?"),
    ("lock step:cases X", "help.md:1:6-21: 'lock step:cases' is no directive; did you mean 'lockstep:cases'?"),
    ("lockstep cases X", "help.md:1:6-20: 'lockstep cases' is no directive; did you mean 'lockstep:cases'?"),
    ("lockstep: cases X", "help.md:1:6-21: 'lockstep: cases' is no directive; did you mean 'lockstep:cases'?"),
    ("lockstep-steps X", "help.md:1:6-20: 'lockstep-steps' is no directive; did you mean 'lockstep:steps'?"),
    ("Lockstep:cases X", "help.md:1:6-20: 'Lockstep:cases' is no directive; did you mean 'lockstep:cases'?"),
    ("lockstepp:whatever X", "help.md:1:6-15: 'lockstepp' is no directive; did you mean 'lockstep'?"),
    ("lockstep:caes X", "help.md:1:15-19: 'caes' is no verb of a directive; did you mean 'cases'?"),
    ("lockstep:reasons X", "help.md:1:15-22: 'reasons' is no verb of a directive; there are: cases, steps"),
  ]) func `that are misspelt are errors`(_ comment: String, _ expected: String) throws {
    let transcript = try Article("<!-- \(comment) -->\(Self.list)").transcript(against: .reasons)
    #expect(transcript.split(separator: "\n").first.map(String.init) == "error[LS903] " + expected)
  }

  @Test(arguments: [
    ("<!-- lockstep -->", "1:6-14: 'lockstep' says nothing; write 'lockstep:cases' or 'lockstep:steps'"),
    (
      "<!-- lockstep:cases -->",
      "1:6-20: 'lockstep:cases' has no subject; it names an enum, as in 'lockstep:cases RejectionReason'"
    ),
    ("<!-- lockstep:cases A B -->", "1:23-24: unexpected 'B' after 'A'"),
    (
      "<!-- lockstep:cases A --> - Other",
      "1:27-28: unexpected '-' beside a directive; a directive stands alone on its line"
    ),
    ("<!-- lockstep:cases\nA -->", "1:6-20: a directive stands alone on its line, from '<!--' to '-->'"),
    ("<!-- lockstep:cases A", "1:6-20: directive does not end with '-->'"),
    (
      "Pick one: <!-- lockstep:cases A -->",
      "1:16-30: 'lockstep:cases' binds nothing here; a directive stands alone on its line, above the block that it binds"
    ),
    (
      "<div>\n<!-- lockstep:cases A -->\n</div>",
      "2:6-20: 'lockstep:cases' binds nothing here; a directive stands alone on its line, not inside other HTML"
    ),
    (
      "    <!-- lockstep:cases A -->\n",
      "1:10-24: 'lockstep:cases' binds nothing here; a directive stands alone on its line, indented as the block that it binds, not as code"
    ),
  ]) func `that are malformed are errors`(_ text: String, _ expected: String) throws {
    #expect(try Article(text).transcript(against: .reasons) == "error[LS907] help.md:" + expected)
  }

  @Test(arguments: [
    ("<!- lockstep:cases A -->\n\n- A", "1:5-19: 'lockstep:cases'"),
    ("\\<!-- lockstep:cases A -->\n\n- A", "1:7-21: 'lockstep:cases'"),
    ("&lt;!-- lockstep:cases A -->", "1:9-23: 'lockstep:cases'"),
    ("lockstep:cases A\n\n- A", "1:1-15: 'lockstep:cases'"),
    ("- A\n- lockstep: steps A", "2:3-18: 'lockstep: steps'"),
    ("# lockstep:caes", "1:3-16: 'lockstep:caes'"),
    ("Text.\n\n    // lockstep:cases A", "3:8-22: 'lockstep:cases'"),
  ]) func `that readers would see are errors`(_ text: String, _ expected: String) throws {
    let advice = " says nothing here; a directive is an HTML comment, alone on its line"
    let article = Article(text)
    #expect(article.file.mayHoldDirectives)
    #expect(try article.transcript(against: .reasons) == "error[LS907] help.md:" + expected + advice)
  }

  @Test(arguments: [
    "Write `lockstep:cases A`.", "```\nlockstep:cases A\n```", "They go in lockstep: left, right.",
    "[Lockstep](lockstep:cases)", "Lockstep: the guide", "unlockstep:cases",
  ]) func `that are shown in code, and prose, are no errors`(_ text: String) throws {
    #expect(try Article(text).transcript(against: .reasons) == "")
  }

  @Test(arguments: [
    (
      "<!-- lockstep:cases A -->",
      "1:6-20: 'lockstep:cases' binds nothing; it must stand directly above a list, a table or a paragraph"
    ),
    (
      "<!-- lockstep:steps A -->\nText.",
      """
      1:6-20: 'lockstep:steps' binds nothing; it must stand directly above a list
        note help.md:2:1-6: this is a paragraph
      """
    ),
    (
      "- A\n  <!-- lockstep:cases A -->\n\n- B",
      "2:8-22: 'lockstep:cases' binds nothing; it must stand directly above a list, a table or a paragraph"
    ),
  ]) func `that bind nothing are errors`(_ text: String, _ expected: String) throws {
    #expect(try Article(text).transcript(against: .reasons) == "error[LS902] help.md:" + expected)
  }
}
