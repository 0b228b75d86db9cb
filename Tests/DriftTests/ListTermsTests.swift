import Diagnostics
import TestSupport
import Testing

@Suite struct `What a directive says of its list` {
  private static let colors = Module().adding(
    "Color", internal: ["clear": "not printed"],
    ["red": "Red", "green": "Green", "blue": "Dark blue", "clear": "Clear"])

  /// A closed list, so that coverage is no matter.
  private static let whole = "\n\n<!-- lockstep:cases Color -->\n\nRed, green, dark blue.\n"

  private func transcript(_ terms: String, _ block: String, whole: String = Self.whole) throws -> String {
    try Article("<!-- lockstep:cases Color \(terms) -->\n\(block)\(whole)").transcript(against: Self.colors)
  }

  @Test func `may leave out all but one case`() throws {
    #expect(
      try transcript("partial=\"the printer's\"", "Nothing of it.") == """
        error[LS902] help.md:1:21-26: 'lockstep:cases Color' binds nothing; the block below it says no label of 'Color'
        """)
  }

  @Test(arguments: [
    ("only=red,blue", "- Dark blue\n- Red"), ("only=red", "Only red.\n"), ("except=red", "- Dark blue\n- Green"),
    ("except=\"red, green\"", "| Colour |\n|---|\n| Dark blue |"), ("partial=\"the printer's\"", "- Green"),
    ("order=code", "- Red\n- Green\n- Dark blue"),
    ("order=code", "Red, green and dark blue."), ("order=code except=green", "- Red\n- Dark blue"),
    ("partial=\"the printer's\" order=code", "| Colour |\n|---|\n| Green |\n| Dark blue |"),
  ]) func `is taken at its word`(_ terms: String, _ block: String) throws {
    #expect(try transcript(terms, block) == "")
  }

  @Test func `by 'only' asks for the cases that it names`() throws {
    #expect(
      try transcript("only=red,blue", "- Red") == """
        error[LS201] help.md:1:21-26: 'Dark blue', label of 'Color.blue', is not listed here
          note Orders.swift:4:15-26: label defined here
          note help.md:1:36-40: 'only' names it here
          fix review: add 'Dark blue' at the end of the list
        """)
  }

  @Test func `by 'only' leaves other cases out`() throws {
    #expect(
      try transcript("only=red,blue", "- Red\n- Green\n- Dark blue") == """
        error[LS101] help.md:3:3-8: 'Green' is the label of 'Color.green', which 'only' leaves out
          note help.md:1:32-40: 'only' names the cases of this list
        """)
  }

  @Test func `by 'except' leaves the cases out that it names`() throws {
    #expect(
      try transcript("except=green,blue", "Red and green.") == """
        error[LS101] help.md:2:9-14: 'green' is the label of 'Color.green', which 'except' leaves out
          note help.md:1:34-39: left out here
        """)
  }

  @Test func `names cases, and a misspelt one is told at its word`() throws {
    #expect(
      try transcript("only=red,gren", "- Red") == """
        error[LS102] help.md:1:36-40: no case of 'Color' is called 'gren'; did you mean 'green'?
          note Orders.swift:3:8-13: 'green' is declared here
          fix review: replace 'gren' with 'green'
        """)
    #expect(
      try transcript("except=teal", "- Red\n- Green\n- Dark blue") == """
        error[LS102] help.md:1:34-38: no case of 'Color' is called 'teal'
          note Orders.swift:1:6-11: 'Color' is declared here
        """)
  }

  @Test(arguments: ["only=red,clear", "except=clear,green,blue"]) func `names no internal case`(_ terms: String) throws
  {
    let transcript = try transcript(terms, "- Red")
    #expect(transcript.hasPrefix("error[LS102] help.md:1:"))
    #expect(
      transcript.contains(
        ": no reader sees 'Color.clear', so no list names it\n  note Orders.swift:5:8-13: internal: not printed"))
    #expect(transcript.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("only=red", "- Red", "by 'only'"), ("except=blue,green", "- Red", "by 'except'"),
  ]) func `excuses its own list, not the site`(_ terms: String, _ block: String, _ leave: String) throws {
    #expect(
      try transcript(terms, block, whole: "") == """
        error[LS200] Orders.swift:3:8-13: no article lists 'Color.green', labelled 'Green'
          note help.md:1:21-26: this list leaves it out, \(leave)
        error[LS200] Orders.swift:4:8-12: no article lists 'Color.blue', labelled 'Dark blue'
          note help.md:1:21-26: this list leaves it out, \(leave)
        """)
  }

  @Test func `excuses what it says alone`() throws {
    #expect(
      try transcript("except=green", "- Red", whole: "") == """
        error[LS200] Orders.swift:3:8-13: no article lists 'Color.green', labelled 'Green'
          note help.md:1:21-26: this list leaves it out, by 'except'
        error[LS200] Orders.swift:4:8-12: no article lists 'Color.blue', labelled 'Dark blue'
          note help.md:1:21-26: this list leaves it out
        error[LS201] help.md:1:21-26: 'Dark blue', label of 'Color.blue', is not listed here
          note Orders.swift:4:15-26: label defined here
          fix review: add 'Dark blue' at the end of the list
        """)
  }

  @Test func `by 'partial' excuses its own list, not the site`() throws {
    #expect(
      try transcript("partial=\"the two warm ones\"", "Red or green.", whole: "") == """
        error[LS200] Orders.swift:4:8-12: no article lists 'Color.blue', labelled 'Dark blue'
          note help.md:1:21-26: this list leaves it out: the two warm ones
        """)
  }

  @Test func `lets several lists cover the enum together`() throws {
    let lists = "- Red\n\n<!-- lockstep:cases Color except=red -->\n\n- Green\n- Dark blue\n"
    #expect(try transcript("only=red", lists, whole: "") == "")
  }

  @Test(arguments: [
    ("- ‹Dark blue›\n- Red\n- Green", "comes after 'Green'"), ("- Green\n- Dark blue\n- ‹Red›", "comes first"),
    ("- Red\n- ‹Dark blue›\n- Green", "comes after 'Green'"),
    ("Choose red, ‹dark blue› or green.", "comes after 'Green'"),
    ("| Colour |\n|---|\n| ‹**Dark blue**› |\n| Red |\n| Green |", "comes after 'Green'"),
  ]) func `by 'order=code' tells of the cases alone that have to move`(_ block: String, _ place: String) throws {
    let marked = MarkedText("<!-- lockstep:cases Color order=code -->\n\n\(block)\n")
    let found = try Article(marked.text).diagnostics(against: Self.colors)
    #expect(found.map(\.code) == [.stepOrder])
    #expect(found.first?.message.contains("\(place) in 'Color'; move it there") == true)
    let range = try #require(found.first?.range.bytes)
    #expect(marked.range.contains(range.lowerBound) && marked.range.contains(range.upperBound - 1))
  }

  @Test func `by 'order=code' shows the case in code`() throws {
    #expect(
      try transcript("order=code", "- Green\n- Red\n- Dark blue") == """
        error[LS401] help.md:2:3-8: 'Green' comes after 'Red' in 'Color'; move it there
          note Orders.swift:3:8-13: 'Color' has 'Green' here
        """)
  }

  @Test func `needs no label of a case that it leaves out`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": .unlabelled])
    #expect(try Article("<!-- lockstep:cases Color except=green -->\n- Red\n").transcript(against: module) == "")
  }
}
