import Content
import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `An exception` {
  @Test func `has a code, a reason and perhaps a last day`() throws {
    let found = try allowances(
      "<!-- lockstep:allow LS301 because=\"brand name of our courier\" until=2027-03-01 -->\n- x")
    #expect(found.map(\.code) == [.nearMissLabel])
    #expect(found.map(\.reason.text) == ["brand name of our courier"])
    #expect(found.map { $0.until?.description } == ["2027-03-01"])
    #expect(try allowances("<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x").map(\.until) == [nil])
  }

  @Test(arguments: [
    ("‹LS398› because=\"a brand name\"", "no code is called 'LS398'"),
    ("‹ls301› because=\"a brand name\"", "no code is called 'ls301'; did you mean 'LS301'?"),
    ("‹LS801› because=\"a brand name\"", "LS801 cannot be allowed; mend it"),
    ("‹LS905› because=\"a brand name\"", "LS905 cannot be allowed; mend it"),
    ("LS301 because=‹short›", "'short' is too short for a reason; say why in 10 characters or more"),
    ("LS301 because=\"‹a  b c d›\"", "'a  b c d' is too short for a reason; say why in 10 characters or more"),
    (
      "LS301 because=\"a brand name\" until=‹tomorrow›",
      "'tomorrow' is not a date; write year, month and day, as in '2027-03-01'"
    ),
    (
      "LS301 because=\"a brand name\" until=‹2027-02-30›",
      "'2027-02-30' is not a date; write year, month and day, as in '2027-03-01'"
    ),
  ]) func `is malformed`(_ attributes: String, _ message: String) throws {
    try expectFaults("<!-- lockstep:allow \(attributes) -->\n- x", "LS907 \(message)")
  }

  @Test func `must give a reason`() throws {
    let message = "'lockstep:allow LS301' gives no reason; say why, as in 'because=\"brand name of our courier\"'"
    try expectFaults("<!-- lockstep:allow ‹LS301› -->\n- x", "LS907 \(message)")
    try expectFaults("<!-- lockstep:allow ‹LS301› until=2027-03-01 -->\n- x", "LS907 \(message)")
    let found = try DirectiveText("<!-- lockstep:allow LS301 -->\n- x")
    #expect(found.fixes == ["placeholder add a reason"])
    #expect(found.fixed == "<!-- lockstep:allow LS301 because=\"…\" -->\n- x")
  }

  @Test(arguments: ["- x", "Text.", "# Title", "| h |\n|---|", "```\ncode\n```", "> quotation", "<div>", "***"])
  func `stands above any block`(_ block: String) throws {
    #expect(try allowances("<!-- lockstep:allow LS301 because=\"a brand name\" -->\n\(block)").count == 1)
  }

  @Test func `must stand above a block`() throws {
    try expectFaults(
      "- x\n\n<!-- ‹lockstep:allow› LS301 because=\"a brand name\" -->",
      "LS902 'lockstep:allow' binds nothing; it must stand directly above a block")
  }

  // MARK: what it excuses

  @Test(arguments: [
    ("in its block", "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- ‹x›\n"),
    ("all of its block", "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n‹- x›\n"),
    ("in a block of its block", "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- a\n\n  > ‹x›\n"),
    (
      "at the directive above it",
      "<!-- ‹lockstep:cases› A -->\n<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x"
    ),
    (
      "at the directive below it",
      "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n<!-- ‹lockstep:cases› A -->\n- x"
    ),
    (
      "beyond a remark between",
      "<!-- ‹lockstep:cases› A -->\n<!-- x -->\n\n<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x"
    ),
  ]) func `excuses what its code says`(_ place: String, _ text: String) throws {
    #expect(try rest(of: .nearMissLabel, in: text) == [])
  }

  @Test(arguments: [
    ("in the block after", "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x\n\n# ‹y›"),
    ("in the block before", "# ‹y›\n\n<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x"),
    ("beyond its block", "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n‹- x\n\n# y›"),
    (
      "at a directive beyond another block",
      "<!-- ‹lockstep:cases› A -->\n- y\n\n<!-- lockstep:allow LS301 because=\"a brand name\" -->\n# x"
    ),
    ("in the item around", "- ‹y›\n\n  <!-- lockstep:allow LS301 because=\"a brand name\" -->\n  - x"),
  ]) func `excuses nothing elsewhere, and is of no use`(_ place: String, _ text: String) throws {
    #expect(
      try rest(of: .nearMissLabel, in: text) == [
        "LS301 found", "LS905 LS301 finds nothing here, so there is nothing to allow",
      ])
  }

  @Test func `excuses no other code`() throws {
    #expect(
      try rest(of: .unknownLabel, in: "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- ‹x›") == [
        "LS101 found", "LS905 LS301 finds nothing here, so there is nothing to allow",
      ])
  }

  @Test func `excuses nothing in another file`() throws {
    let found = try allowances("<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x")
    let elsewhere = Diagnostic(
      .nearMissLabel, "found", at: SourceRange(path: "content/_note.md", bytes: try #require(found.first).scope.bytes))
    #expect([elsewhere].excused(by: found, on: try today).map(\.code) == [.nearMissLabel, .uselessAllowance])
  }

  @Test func `in a partial that two articles include is one`() throws {
    let found = try allowances("<!-- lockstep:allow LS301 because=\"a brand name\" -->\n- x")
    #expect([].excused(by: found + found, on: try today).map(\.code) == [.uselessAllowance])
  }

  @Test func `may stand beside another that excuses the same, and both are of use`() throws {
    let allow = "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n"
    #expect(try rest(of: .nearMissLabel, in: "\(allow)\(allow)- ‹x›") == [])
  }

  @Test func `is of use or not by itself, whatever stands around it`() throws {
    let allow = "<!-- lockstep:allow LS301 because=\"a brand name\" -->\n"
    #expect(
      try rest(of: .nearMissLabel, in: "\(allow)# y\n\n\(allow)# ‹x›\n\n\(allow)# z") == [
        "LS905 LS301 finds nothing here, so there is nothing to allow",
        "LS905 LS301 finds nothing here, so there is nothing to allow",
      ])
  }

  @Test(arguments: [
    ("2026-11-23", []), ("2026-11-24", []),
    ("2026-11-22", ["LS301 found", "LS905 the exception for LS301 expired on 2026-11-22"]),
  ]) func `holds through its last day`(_ day: String, _ expected: [String]) throws {
    let text = "<!-- lockstep:allow LS301 because=\"a brand name\" until=\(day) -->\n- ‹x›"
    #expect(try rest(of: .nearMissLabel, in: text) == expected)
  }

  @Test func `of no use is shown at its code`() throws {
    let marked: MarkedText = "<!-- lockstep:allow ‹LS301› because=\"a brand name\" -->\n- x"
    let found = [].excused(by: try allowances(marked.text), on: try today)
    #expect(found.map(\.range.bytes) == marked.ranges)
  }

  private var today: CalendarDate {
    get throws { try #require(CalendarDate("2026-11-23")) }
  }

  private func allowances(_ text: String) throws -> [Allowance] {
    let found = try DirectiveText(text)
    #expect(found.faults == [])
    return found.directives.allowances
  }

  /// What is left of a diagnostic of `code` at the place that `text` marks.
  private func rest(of code: Code, in text: String) throws -> [String] {
    let marked = MarkedText(text)
    let found = try DirectiveText(marked.text)
    return [Diagnostic(code, "found", at: found.file.range(marked.range))]
      .excused(by: found.directives.allowances, on: try today).map { "\($0.code.rawValue) \($0.message)" }
  }
}
