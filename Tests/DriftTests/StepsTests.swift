import Diagnostics
import Testing

@Suite struct `A procedure` {
  private static let items = [
    "Go to the **My Orders** page.", "Open the order details.", "Tap **Reject Order**.", "Tap **Yes, Reject Order**.",
    "Select a reason.", "Tap **Confirm**.",
  ]

  private func transcript(_ items: [String], against module: Module = .flow()) throws -> String {
    let list = items.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
    return try Article("<!-- lockstep:steps RejectOrderFlow.mobile -->\n" + list).transcript(against: module)
  }

  @Test func `that is its flow is quiet`() throws {
    #expect(try transcript(Self.items) == "")
  }

  @Test(arguments: [
    "Now tap __Reject Order__ at the bottom.", "Tap *Reject Order*.", "Tap **[Reject Order](a.md)**.",
    "Tap ***Reject Order***.", "Tap “**Reject Order**”.", "Tap **“Reject Order”**.", "Tap **Reject\n   Order**.",
    "Start.\n\n   Then tap **Reject Order**.\n\n   - *Not* a label",
    "Tap **Reject Order**:\n   <!-- lockstep:cases Color -->\n   - **Red**",
  ]) func `may write a step in any way`(_ step: String) throws {
    var items = Self.items
    items[2] = step
    #expect(try transcript(items, against: .flow().adding("Color", ["red": "Red"])) == "")
  }

  @Test func `hears of two steps that the module swaps`() throws {
    let swapped = ["openMyOrders", "openOrderDetails", "confirmReject", "rejectOrder", "selectReason", "confirm"]
    #expect(
      try transcript(Self.items, against: .flow(swapped)) == """
        error[LS401] help.md:4:10-22: step 3 'Reject Order' comes after 'Yes, Reject Order' in 'RejectOrderFlow.mobile'; move it there
          note Orders.swift:13:3-15: the flow has 'Reject Order' here
        """)
  }

  @Test func `hears of a step without a label that the module moves`() throws {
    let moved = ["openMyOrders", "openOrderDetails", "rejectOrder", "confirmReject", "confirm", "selectReason"]
    #expect(
      try transcript(Self.items, against: .flow(moved)) == """
        error[LS401] help.md:6:4-20: step 5 comes after 'Confirm' in 'RejectOrderFlow.mobile'; move it there
          note Orders.swift:15:3-16: the flow has 'selectReason' here
        """)
  }

  @Test func `hears of one step that moves far, once`() throws {
    let items = [Self.items[5]] + Self.items.dropLast()
    let codes = try transcript(items).split(separator: "\n").filter { $0.hasPrefix("error") }
    #expect(codes.count == 1)
    #expect(codes.first?.hasPrefix("error[LS401] help.md:2:10-17: step 1 'Confirm' comes after 'selectReason'") == true)
  }

  @Test func `hears of a button that the module renames`() throws {
    #expect(
      try transcript(Self.items, against: .flow(rejectOrder: "Decline Order")) == """
        error[LS101] help.md:4:10-22: 'Reject Order' is not the label of step 3; 'RejectOrderStep.rejectOrder' is labelled 'Decline Order'
          note Orders.swift:4:22-37: label defined here
          fix review: replace 'Reject Order' with 'Decline Order'
        """)
  }

  @Test(arguments: [
    (
      2, "Tap **Reject Ordr**.",
      "error[LS301] help.md:4:17-21: 'Ordr' differs from label of 'RejectOrderStep.rejectOrder'; did you mean 'Order'?"
    ),
    (
      2, "Tap *Reject Ordr*.",
      "error[LS301] help.md:4:16-20: 'Ordr' differs from label of 'RejectOrderStep.rejectOrder'; did you mean 'Order'?"
    ),
    (
      2, "Tap **reject order**.",
      "warning[LS303] help.md:4:10-22: 'reject order' differs from label 'Reject Order' of 'RejectOrderStep.rejectOrder' in upper and lower case"
    ),
    (
      2, "Tap Reject Order.",
      "error[LS402] help.md:4:8-20: step 3 does not say its label in bold; 'RejectOrderFlow.mobile' has 'Reject Order' here"
    ),
    (
      2, "Tap the button.",
      "error[LS402] help.md:4:4-19: step 3 does not say its label in bold; 'RejectOrderFlow.mobile' has 'Reject Order' here"
    ),
    (
      2, "Tap **Cancel**.",
      "error[LS404] help.md:4:10-16: 'Cancel' is the label of 'RejectOrderStep.cancel', but step 3 should say 'Reject Order'"
    ),
    (
      5, "Tap **Confirm**, not **Cancel**.",
      "error[LS404] help.md:7:27-33: 'Cancel' is the label of 'RejectOrderStep.cancel', but step 6 is 'Confirm'"
    ),
    (
      5, "Tap **Confirm** **now**.",
      "error[LS101] help.md:7:22-25: no step of 'RejectOrderFlow.mobile' is labelled 'now'"
    ),
    (
      4, "Select a **reason**.",
      "error[LS101] help.md:6:15-21: no step of 'RejectOrderFlow.mobile' is labelled 'reason'"
    ),
    (
      2, "Tap **Reject Order**.\n\n   - Or **Decline**",
      "error[LS101] help.md:6:11-18: no step of 'RejectOrderFlow.mobile' is labelled 'Decline'"
    ),
    (
      2, "Tap **Reject Order**:\n   > not **Confirm**",
      "error[LS404] help.md:5:12-19: 'Confirm' is the label of 'RejectOrderStep.confirm', but step 3 is 'Reject Order'"
    ),
    (
      4, "Select **Cancel**.",
      "error[LS404] help.md:6:13-19: 'Cancel' is the label of 'RejectOrderStep.cancel', but step 5 is 'selectReason'"
    ),
  ]) func `says a wrong label`(_ index: Int, _ step: String, _ expected: String) throws {
    var items = Self.items
    items[index] = step
    let found = try transcript(items).split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(found.map(String.init) == [expected])
  }

  @Test func `leaves a step out`() throws {
    var items = Self.items
    items.remove(at: 3)
    #expect(
      try transcript(items) == """
        error[LS402] help.md:4:10-22: step 'Yes, Reject Order' of 'RejectOrderFlow.mobile' is missing after step 3
          note Orders.swift:13:3-17: the flow has 'Yes, Reject Order' here
        """)
  }

  @Test func `has a step too many`() throws {
    #expect(
      try transcript(Self.items + ["Tap **Done**."]) == """
        error[LS403] help.md:8:10-14: step 7 'Done' is no step of 'RejectOrderFlow.mobile'
          note Orders.swift:9:5-27: 'RejectOrderFlow.mobile' is declared here
        """)
  }

  @Test func `cannot be judged where a label is no literal`() throws {
    let module = Module().adding("Step", ["open": .unreadable("title()"), "close": "Close"])
      .adding(flow: "Flow.main", of: "Step", ["open", "close"])
    let article = Article("<!-- lockstep:steps Flow.main -->\n- Tap **Open**.\n- Tap **Close**.\n")
    #expect(
      try article.transcript(against: module) == """
        error[LS601] Orders.swift:2:8-12: the label of 'Step.open' cannot be known from its source text; write it as a literal
          note Orders.swift:2:15-22: its label comes from here
          note help.md:1:21-30: bound here by 'lockstep:steps Flow.main'
        """)
  }

  @Test func `hears only of the steps that have to move, where a step without a label stands between`() throws {
    let items = [
      "Go to **My Orders**.", "Open it.", "Tap **Reject Order**.", "Select a reason.", "Tap **Yes, Reject Order**.",
      "Tap **Confirm**.",
    ]
    let swapped = ["openMyOrders", "openOrderDetails", "confirmReject", "selectReason", "rejectOrder", "confirm"]
    #expect(
      try headlines(items, against: .flow(swapped)) == [
        "error[LS401] help.md:4:10-22: step 3 'Reject Order' comes after 'selectReason' in 'RejectOrderFlow.mobile'; move it there",
        "error[LS401] help.md:6:10-27: step 5 'Yes, Reject Order' comes after 'openOrderDetails' in 'RejectOrderFlow.mobile'; move it there",
      ])
  }

  @Test func `says a step again`() throws {
    var items = Self.items
    items.insert("Tap **Reject Order**.", at: 3)
    #expect(
      try transcript(items) == """
        error[LS403] help.md:5:10-22: step 4 repeats 'Reject Order'; 'RejectOrderFlow.mobile' has no further step with that label
          note help.md:4:10-22: first said here
          note Orders.swift:12:3-15: the flow has 'Reject Order' here
        """)
  }

  @Test(arguments: [
    (
      "\nNote this.\n\n3. Tap **Reject Order**.\n",
      "5:1-11: the list ends above this line; indent this to keep it in the list"
    ),
    (
      "3) Tap **Reject Order**.\n",
      "4:1-25: a new list starts here; write the marker of the list above to go on with that"
    ),
  ]) func `hears once of the steps that a broken list leaves out, and where it breaks`(
    _ rest: String, _ note: String
  ) throws {
    let article = Article(
      "<!-- lockstep:steps RejectOrderFlow.mobile -->\n1. Go to **My Orders**.\n2. Open it.\n\(rest)")
    #expect(
      try article.transcript(against: .flow()) == """
        error[LS402] help.md:3:4-12: steps 'Reject Order', 'Yes, Reject Order', 'selectReason' and 'Confirm' of 'RejectOrderFlow.mobile' are missing after step 2
          note Orders.swift:12:3-15: the flow has 'Reject Order' here
          note Orders.swift:13:3-17: the flow has 'Yes, Reject Order' here
          note Orders.swift:14:3-16: the flow has 'selectReason' here
          note Orders.swift:15:3-11: the flow has 'Confirm' here
          note help.md:\(note)
        """)
  }

  @Test func `goes on below a comment that splits its list, which alone is told`() throws {
    var items = Self.items.enumerated().map { "\($0 + 1). \($1)\n" }
    items.insert("<!-- a remark -->\n", at: 2)
    let article = Article("<!-- lockstep:steps RejectOrderFlow.mobile -->\n" + items.joined())
    #expect(try article.diagnostics(against: .flow()).map(\.code) == [.splitList])
  }

  @Test func `is offered no bold inside code`() throws {
    var items = Self.items
    items[2] = "Tap `Reject Order`."
    let found = try transcript(items)
    #expect(found.contains("error[LS402]"))
    #expect(!found.contains("fix "))
  }

  private func headlines(_ items: [String], against module: Module = .flow()) throws -> [String] {
    try transcript(items, against: module).split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
  }
}
