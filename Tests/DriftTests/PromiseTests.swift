import Diagnostics
import Testing

@Suite struct `A promise in front matter` {
  private static let module = Module().adding(
    "Color", internal: ["clear": "not printed"],
    ["red": "Red", "green": "Green", "blue": "Blue", "clear": "Clear"]
  ).adding(flow: "Print.inks", of: "Color", ["red", "blue"])

  private static let whole = Article("<!-- lockstep:cases Color -->\nRed, green, blue.\n", path: "whole.md")

  private func transcript(covers: String = "[Color]", _ text: String) throws -> String {
    let article = Article("---\ntitle: Colours\ncovers: \(covers)\n---\n\(text)\n")
    return try Self.module.transcript(of: article, Self.whole)
  }

  @Test(arguments: [
    "<!-- lockstep:cases Color -->\n- Red\n- Green\n- Blue",
    "<!-- lockstep:cases Color only=green -->\n- Green\n\n<!-- lockstep:cases Print.inks -->\nRed and blue.",
  ]) func `is kept by the lists of the article together`(_ text: String) throws {
    #expect(try transcript(text) == "")
    #expect(try transcript(covers: "[Orders.Color]", text) == "")
  }

  @Test func `is broken by the cases that they leave out`() throws {
    #expect(
      try transcript("<!-- lockstep:cases Color partial=\"warm ones\" -->\n- Red") == """
        error[LS203] help.md:3:10-15: 'covers' promises all of 'Color', but no list of this article names 'Blue'
          note Orders.swift:4:15-21: label defined here
          note help.md:5:21-26: this list leaves it out: warm ones
        error[LS203] help.md:3:10-15: 'covers' promises all of 'Color', but no list of this article names 'Green'
          note Orders.swift:3:16-23: label defined here
          note help.md:5:21-26: this list leaves it out: warm ones
        """)
  }

  @Test(arguments: ["Red, green and blue.", "<!-- lockstep:ui Color -->\n**Red**, **Green**, **Blue**."])
  func `needs a list`(_ text: String) throws {
    #expect(
      try transcript(text) == """
        error[LS203] help.md:3:10-15: 'covers' promises all of 'Color', but no list of this article is bound to it
          note Orders.swift:1:6-11: 'Color' is declared here
        """)
  }

  @Test func `is made once, and shows the first twelve lists`() throws {
    let list = "<!-- lockstep:cases Color partial=\"warm ones\" -->\n- Red\n\nText.\n\n"
    let lines = try transcript(covers: "[Color, Color]", String(repeating: list, count: 20)).split(separator: "\n")
    #expect(lines.count { $0.contains("LS203") } == 2)
    #expect(lines.count { $0.contains("this list leaves it out") } == 24)
  }

  @Test func `names an enum`() throws {
    #expect(
      try transcript(covers: "[Colr]", "") == """
        error[LS102] help.md:3:10-14: no enum is called 'Colr'; did you mean 'Color'?
          note Orders.swift:1:6-11: 'Color' is declared here
          fix review: replace 'Colr' with 'Color'
        """)
    #expect(
      try transcript(covers: "\n  - Print.inks", "") == """
        error[LS102] help.md:4:5-15: 'Print.inks' is a flow, but 'covers' takes an enum; did you mean 'Color'?
          note Orders.swift:6:5-15: 'Print.inks' is declared here
          fix review: replace 'Print.inks' with 'Color'
        """)
  }
}
