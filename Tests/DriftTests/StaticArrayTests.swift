import Diagnostics
import Testing

@Suite struct `A static array of cases` {
  private static let module = Module()
    .adding("Color", ["red": "Red", "green": "Green", "blue": "Blue", "black": "Black"])
    .adding(flow: "Print.inks", of: "Color", ["blue", "red", "black"])

  private func transcript(_ directive: String, _ block: String) throws -> String {
    try Article("<!-- lockstep:\(directive) -->\n\n\(block)\n").transcript(against: Self.module)
  }

  @Test(arguments: [
    ("cases Print.inks", "- Black\n- Blue\n- Red"), ("cases Orders.Print.inks", "Black, blue, red."),
    ("cases Print.inks order=code", "- Blue\n- Red\n- Black"), ("cases Print.inks except=red", "- Blue\n- Black"),
    ("cases Print.inks only=red", "- Red"), ("cases Print.inks partial=\"dark ones\"", "- Black"),
  ]) func `is listed as it is, and nothing else of its enum`(_ directive: String, _ block: String) throws {
    #expect(try transcript(directive, block) == "")
  }

  @Test func `misses an element`() throws {
    #expect(
      try transcript("cases Print.inks", "- Black\n- Blue") == """
        error[LS201] help.md:1:21-31: 'Red', label of 'Color.red', is not listed here
          note Orders.swift:2:14-19: label defined here
          note Orders.swift:8:3-7: 'Print.inks' has it here
          fix review: add 'Red' at the end of the list
        """)
  }

  @Test func `has no other case`() throws {
    #expect(
      try transcript("cases Print.inks", "- Black\n- Blue\n- Red\n- Green") == """
        error[LS101] help.md:6:3-8: 'Green' is the label of 'Color.green', which 'Print.inks' does not hold
          note Orders.swift:6:5-15: 'Print.inks' is declared here
        """)
    #expect(
      try transcript("cases Print.inks only=red,green", "- Red") == """
        error[LS102] help.md:1:41-46: no case of 'Print.inks' is called 'green'
          note Orders.swift:6:5-15: 'Print.inks' is declared here
        """)
  }

  @Test func `has an order of its own`() throws {
    #expect(
      try transcript("cases Print.inks order=code", "- Red\n- Blue\n- Black") == """
        error[LS401] help.md:3:3-6: 'Red' comes after 'Blue' in 'Print.inks'; move it there
          note Orders.swift:8:3-7: 'Print.inks' has 'Red' here
        """)
  }

  @Test func `covers what it lists, where articles bind its enum`() throws {
    let rest = "- Green\n- Blue\n\n<!-- lockstep:cases Print.inks -->\n\nBlack, blue, red.\n"
    #expect(try transcript("cases Color partial=\"cold ones\"", rest) == "")
  }

  @Test func `needs the labels of its elements alone`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": .unlabelled, "blue": .unreadable("name()")])
      .adding(flow: "Print.inks", of: "Color", ["red"])
    let article = Article("<!-- lockstep:cases Print.inks -->\n- Red\n")
    #expect(try article.transcript(against: module) == "")
  }
}

@Suite struct `An enum as a flow` {
  private static let module = Module().adding(
    "Step", internal: ["trace": "for the log"],
    ["open": "Open", "wait": .unlabelled, "trace": "Trace", "close": "Close"])

  @Test func `has all its public cases as steps`() throws {
    let article = Article("<!-- lockstep:steps Step -->\n1. Tap **Open**.\n2. Wait.\n3. Tap **Close**.\n")
    #expect(try article.transcript(against: Self.module) == "")
  }

  @Test func `has them in the order of their declaration`() throws {
    let article = Article("<!-- lockstep:steps Orders.Step -->\n1. Tap **Close**.\n2. Wait.\n3. Tap **Open**.\n")
    let headlines = try article.diagnostics(against: Self.module).map(\.message)
    #expect(
      headlines == [
        "step 1 'Close' comes after 'wait' in 'Step'; move it there",
        "step 3 'Open' comes first in 'Step'; move it there",
      ])
  }

  @Test func `misses a step that is new in code`() throws {
    let article = Article("<!-- lockstep:steps Step -->\n1. Tap **Open**.\n2. Wait.\n")
    #expect(
      try article.transcript(against: Self.module) == """
        error[LS402] help.md:3:4-9: step 'Close' of 'Step' is missing after step 2
          note Orders.swift:5:8-13: the flow has 'Close' here
        """)
  }
}
