import Diagnostics
import Drift
import Facts
import TestSupport
import Testing

@Suite struct `Bold text under 'ui'` {
  private static let module = Module.flow().adding(
    "Setting", internal: ["debug": "for developers"],
    ["alerts": "Order alerts", "language": "Language", "stock": "Stock limit", "debug": "Debug menu"])

  private func transcript(_ text: String) throws -> String {
    try Article("<!-- lockstep:ui Setting -->\n\n\(text)\n").transcript(against: Self.module)
  }

  @Test(arguments: [
    "Open **Order alerts**, then __Language__ and **Language** again.", "# Set **Stock limit**",
    "- Tap **Language**.\n  - Tap **“Stock limit”**.\n\n  > Or **Order\n  > alerts**.", "> **Language**",
    "| Where | What |\n|---|---|\n| **Language** | **[Stock limit](a.md)** |",
    "Tap ***Language***, *not that*, `**code**` or ~~**Old name**~~.", "**Language**\n\n**Elsewhere**",
    "- **Language**\n- <!-- lockstep:ui off -->\n  **Note:** read this.", "**→** **Language**.",
    "> <!-- lockstep:cases Setting -->\n> - **Stock limit**: **mind this**\n> - Language\n> - Order alerts\n>\n> **Language**",
  ]) func `is a label in any block, and in that alone`(_ text: String) throws {
    #expect(try transcript(text) == "")
  }

  @Test func `must be there`() throws {
    #expect(
      try transcript("Nothing is bold.") == """
        error[LS902] help.md:1:18-25: 'lockstep:ui Setting' binds nothing; nothing in the block below it is bold
        """)
  }

  @Test func `differs in upper and lower case`() throws {
    #expect(
      try transcript("Open **order alerts**.") == """
        warning[LS303] help.md:3:8-20: 'order alerts' differs from label 'Order alerts' of 'Setting.alerts' in upper and lower case
          note Orders.swift:17:17-31: label defined here
          fix safe: replace 'order alerts' with 'Order alerts'
        """)
  }

  @Test func `misspells a label`() throws {
    #expect(
      try transcript("| A |\n|---|\n| **Stok limit** |") == """
        error[LS301] help.md:5:5-9: 'Stok' differs from label of 'Setting.stock'; did you mean 'Stock'?
          note Orders.swift:19:16-29: label defined here
          fix safe: replace 'Stok' with 'Stock'
        """)
  }

  @Test func `is no label`() throws {
    #expect(
      try transcript("**Note:** open **Language**.") == """
        error[LS101] help.md:3:3-7: 'Note' is no label of 'Setting'
          note Orders.swift:16:6-13: 'Setting' is declared here
        """)
    #expect(
      try transcript("Open **Debug menu**.") == """
        error[LS101] help.md:3:8-18: 'Debug menu' is the label of 'Setting.debug', which no reader sees
          note Orders.swift:20:8-13: internal: for developers
        """)
  }

  @Test func `covers no case and asks for none`() throws {
    let list = "<!-- lockstep:cases Setting only=language -->\n- Language\n\n"
    let article = Article(list + "<!-- lockstep:ui Setting -->\nOpen **Stock limit**.\n")
    #expect(try article.diagnostics(against: Self.module).map(\.symbol) == ["Setting.alerts", "Setting.stock"])
    #expect(try article.diagnostics(against: Self.module).map(\.code) == [.uncoveredCase, .uncoveredCase])
  }

  @Test(arguments: [("ui Setting", 1), ("ui off", 0)]) func `is a binding unless it is no label`(
    _ directive: String, _ bindings: Int
  ) throws {
    let claims = try Article("<!-- lockstep:\(directive) -->\nOpen **Language**.\n").claims().claims
    #expect(claims.count == bindings)
    #expect(Check(claims, against: Self.module.facts).bindings == bindings)
  }

  @Test func `needs labels that can be known`() throws {
    let module = Module().adding("Setting", ["alerts": .unreadable("title()"), "spare": .unlabelled])
    #expect(
      try Article("<!-- lockstep:ui Setting -->\nOpen **Order alerts**.\n").transcript(against: module) == """
        error[LS601] Orders.swift:2:8-14: the label of 'Setting.alerts' cannot be known from its source text; write it as a literal
          note Orders.swift:2:17-24: its label comes from here
          note help.md:1:18-25: bound here by 'lockstep:ui Setting'
        """)
  }

  private static let steps = [
    "Go to the **My Orders** page.", "Open the order details.", "Tap **Reject Order**.", "Tap **Yes, Reject Order**.",
    "Select a reason.", "Tap **Confirm**.",
  ]

  private func procedure(_ directives: String, _ change: (inout [String]) -> Void) throws -> String {
    var steps = Self.steps
    change(&steps)
    let list = steps.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
    return try Article("\(directives)\n<!-- lockstep:steps RejectOrderFlow.mobile -->\n\(list)")
      .transcript(against: Self.module)
  }

  @Test func `in a block inside a step is that directive's affair`() throws {
    let off = try procedure("") {
      $0[2] += "\n   <!-- lockstep:ui off -->\n   > **Beware** of this.\n"
      $0[3] += "\n\n   <!-- lockstep:ui Setting -->\n   The app may ask for your **Language**.\n"
    }
    #expect(off == "")
  }

  @Test func `that is no label in a procedure leaves its labels to be found as they stand`() throws {
    let plain = try procedure("<!-- lockstep:ui off -->") {
      $0 = $0.map { $0.replacing("**", with: "") }
      $0[0] = "**First,** go to the My Orders page."
      $0[5] = "Tap Confirm **now**."
    }
    #expect(plain == "")
    let missing = try procedure("<!-- lockstep:ui off -->") { $0[2] = "Tap the **red** button." }
    #expect(
      missing == """
        error[LS402] help.md:5:4-27: step 3 does not say its label; 'RejectOrderFlow.mobile' has 'Reject Order' here
          note Orders.swift:4:22-36: label defined here
          note Orders.swift:12:3-15: the flow has 'Reject Order' here
        """)
    let misspelt = try procedure("<!-- lockstep:ui off -->") { $0[2] = "Tap Reject Ordr." }
    #expect(misspelt.hasPrefix("error[LS301] help.md:5:15-19: 'Ordr'"))
    let swapped = try procedure("<!-- lockstep:ui off -->") { $0.swapAt(2, 3) }
    #expect(swapped.hasPrefix("error[LS401] help.md:5:10-27: step 3 'Yes, Reject Order' comes after 'Reject Order'"))
  }
}
