import Content
import Testing

@Suite struct `A directive is malformed` {
  // MARK: the comment

  @Test(arguments: [
    ("<!-- lockstep:cases A --> ‹Text› after it.\n\n- x", "Text"),
    ("<!-- lockstep:cases A -->‹Text.›", "Text."),
    ("- <!-- lockstep:cases A --> ‹Text›", "Text"),
    ("> <!-- lockstep:cases A --> ‹-› x", "-"),
    ("<!-- a remark --> ‹Text› <!-- lockstep:cases A -->\n- x", "Text"),
    ("<!-- lockstep:cases A --> ‹<!--› a remark -->\n- x", "<!--"),
    ("‹<!--› a remark --><!-- lockstep:cases A -->\n- x", "<!--"),
    ("‹<div>›<!-- lockstep:cases A -->\n- x", "<div>"),
    ("<!-- a\nlong remark --> ‹Text› <!-- lockstep:cases A -->\n- x", "Text"),
  ]) func `where something stands beside it on its line`(_ text: String, _ neighbour: String) throws {
    try expectFaults(
      text, "LS907 unexpected '\(neighbour)' beside a directive; a directive stands alone on its line")
  }

  @Test func `where another directive stands on its line, and that one too`() throws {
    let fault = "LS907 unexpected '<!--' beside a directive; a directive stands alone on its line"
    try expectFaults("‹<!--› lockstep:cases A --> ‹<!--› lockstep:ui B -->\n- x", fault, fault)
  }

  @Test func `where a second dash follows the first in a value`() throws {
    try expectFaults(
      "<!-- lockstep:cases A partial=\"more ‹--› later\" -->\n- x",
      "LS907 '--' must not stand inside a comment; write a dash")
    let found = try DirectiveText("<!-- lockstep:cases A partial=\"more -- later\" -->\n- x")
    #expect(found.fixes == ["review replace '--' with '–'"])
    #expect(found.fixed == "<!-- lockstep:cases A partial=\"more – later\" -->\n- x")
  }

  @Test func `where an arrow in a value ends the comment`() throws {
    try expectFaults(
      "<!-- lockstep:cases A partial=\"a --> ‹b\"› -->\n- x",
      "LS907 unexpected 'b\"' beside a directive; a directive stands alone on its line")
  }

  @Test(arguments: [
    "<!-- ‹lockstep:cases›\nA -->\n- x", "<!--\n‹lockstep:cases› A\n-->\n- x", "<!-- ‹lockstep:cases› A\r\n-->\r\n- x",
    "> <!-- ‹lockstep:cases›\n> A -->\n> - x",
  ]) func `where it goes over several lines`(_ text: String) throws {
    try expectFaults(text, "LS907 a directive stands alone on its line, from '<!--' to '-->'")
  }

  @Test(arguments: [
    "<!-- ‹lockstep:cases› A\n- x\n\nText.", "<!-- ‹lockstep:cases› A", "- a\n  <!-- ‹lockstep:cases› A --\n- b",
    "> <!-- ‹lockstep:cases› A ->\n> - x\n\nText.",
  ]) func `where it does not end`(_ text: String) throws {
    try expectFaults(text, "LS907 'lockstep:cases' does not end with '-->'")
  }

  @Test func `where a comment above it does not end`() throws {
    let text = "<!-- an order has reasons --\n\n<!-- lockstep:cases A -->\n- x"
    try expectFaults(
      text.replacing("lockstep:cases", with: "‹lockstep:cases›"),
      "LS907 'lockstep:cases' stands inside another comment, which does not end before it")
    let found = try DirectiveText(text)
    #expect(found.notes == ["this comment begins here: <!--"])
    #expect(found.bound == [])
  }

  // MARK: the place

  @Test(arguments: [
    "Choose <!-- ‹lockstep:cases› A --> now.", "# Reasons <!-- ‹lockstep:cases› A -->",
    "| <!-- ‹lockstep:cases› A --> |\n|---|", "*<!-- ‹lockstep:cases› A -->*", "- Choose: <!-- ‹lockstep:cases› A -->",
    "[a <!-- ‹lockstep:cases› A -->](b.md)", "a[^1]\n\n[^1]: b <!-- ‹lockstep:cases› A -->",
    "Text\n    <!-- ‹lockstep:cases› A -->\n",
  ]) func `where it stands inside a text`(_ text: String) throws {
    try expectFaults(
      text,
      "LS907 'lockstep:cases' does nothing here; a directive stands alone on its line, above the block that it binds")
  }

  @Test(arguments: ["<div>\n<!-- ‹lockstep:cases› A -->\n</div>", "<!DOCTYPE html\n<!-- ‹lockstep:cases› A -->\n- x"])
  func `where it stands inside other HTML`(_ text: String) throws {
    try expectFaults(
      text, "LS907 'lockstep:cases' does nothing here; a directive stands alone on its line, not inside other HTML")
  }

  @Test(arguments: [
    "    <!-- ‹lockstep:cases› A -->\n", "\t<!-- ‹lockstep:cases› A -->\n- x",
    "- a\n\n      <!-- ‹lockstep:cases› A -->\n", "Text.\n\n    <!-- ‹lockstep:cases› A B C -->\n    - x",
    "    <!-- a remark -->\n    <!-- ‹lockstep:cases› A -->\n",
  ]) func `where it is indented as code`(_ text: String) throws {
    try expectFaults(
      text,
      "LS907 'lockstep:cases' does nothing here; a directive stands alone on its line, indented as the block that it "
        + "binds, not as code")
  }

  // MARK: its words

  @Test(arguments: [
    ("cases", "an enum, as in 'lockstep:cases RejectionReason'"),
    ("steps", "a flow, as in 'lockstep:steps RejectOrderFlow.mobile'"),
    ("ui", "an enum, as in 'lockstep:ui SettingsLabel', or is 'off'"),
    ("include", "a partial, as in 'lockstep:include _refund-note.md'"),
    ("allow", "a code, as in 'lockstep:allow LS302 because=\"…\"'"),
  ]) func `without a subject`(_ verb: String, _ description: String) throws {
    let fault = "LS907 'lockstep:\(verb)' has no subject; it names \(description)"
    try expectFaults("<!-- ‹lockstep:\(verb)› -->\n- x", fault)
    try expectFaults("<!-- ‹lockstep:\(verb)› order=code -->\n- x", fault)
  }

  @Test(arguments: [
    ("cases A ‹B›", "B", "A"), ("steps A ‹sorted›", "sorted", "A"), ("allow LS301 ‹brand› name", "brand", "LS301"),
    ("variants ‹mobile›", "mobile", "lockstep:variants"), ("end ‹variants›", "variants", "lockstep:end"),
    ("faq ‹here›", "here", "lockstep:faq"), ("cases A order=code ‹B›", "B", "order=code"),
    ("include _a ‹b.md›", "b.md", "_a"),
  ]) func `with a word too many`(_ directive: String, _ word: String, _ previous: String) throws {
    try expectFaults("<!-- lockstep:\(directive) -->\n- x", "LS907 unexpected '\(word)' after '\(previous)'")
  }

  @Test(arguments: [
    ("ordr=code", "ordr", "order"), ("Order=code", "Order", "order"), ("expect=a", "expect", "except"),
    ("patial=\"why not\"", "patial", "partial"),
  ]) func `with a misspelt attribute, which a fix mends`(
    _ written: String, _ name: String, _ meant: String
  ) throws {
    let rest = written.dropFirst(name.count)
    try expectFaults(
      "<!-- lockstep:cases A ‹\(name)›\(rest) -->\n- x",
      "LS907 '\(name)' is no attribute of 'cases'; did you mean '\(meant)'?")
    let found = try DirectiveText("<!-- lockstep:cases A \(written) -->\n- x")
    #expect(found.fixes == ["safe replace '\(name)' with '\(meant)'"])
    #expect(found.fixed == "<!-- lockstep:cases A \(meant)\(rest) -->\n- x")
  }

  @Test(arguments: [
    ("cases A ‹because›=\"a brand\"", "'because' is no attribute of 'cases'; there are: order, only, except, partial"),
    ("allow LS301 ‹reason›=\"a brand\"", "'reason' is no attribute of 'allow'; there are: because, until"),
    ("steps A ‹order›=code", "'order' is no attribute of 'steps'; it has none"),
    ("ui off ‹because›=x", "'because' is no attribute of 'ui'; it has none"),
    ("variants ‹as›=tabs", "'as' is no attribute of 'variants'; it has none"),
    ("end ‹of›=variants", "'of' is no attribute of 'end'; it has none"),
    ("include _a.md ‹once›=yes", "'once' is no attribute of 'include'; it has none"),
  ]) func `with an attribute that its verb does not have`(_ directive: String, _ message: String) throws {
    try expectFaults("<!-- lockstep:\(directive) -->\n- x", "LS907 \(message)")
  }

  @Test(arguments: [
    ("cases A order=code ‹order=code›", "'order' is given twice"),
    ("cases A ‹order=›", "'order' has no value"),
    ("cases A ‹partial=\"\"›", "'partial' has no value"),
    ("cases A ‹partial=\"  \"›", "'partial' has no value"),
    ("cases A ‹partial=\"›why not", "the value of 'partial' has no closing quote"),
    (
      "allow LS301 because=‹'›a brand name'",
      "the value of 'because' must be in straight double quotes, as in 'because=\"…\"'"
    ),
    (
      "allow LS301 because=‹“›a brand name”",
      "the value of 'because' must be in straight double quotes, as in 'because=\"…\"'"
    ),
  ]) func `with an attribute that is not written as one`(_ directive: String, _ message: String) throws {
    try expectFaults("<!-- lockstep:\(directive) -->\n- x", "LS907 \(message)")
  }
}
