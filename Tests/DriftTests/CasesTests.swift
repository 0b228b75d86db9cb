import Diagnostics
import Drift
import Markdown
import TestSupport
import Testing

@Suite struct `A list of cases` {
  static let labels = [
    "Unable to provide COD payment", "Product out of stock", "Delivery address is not serviceable",
    "Store is temporarily closed", "Other reasons",
  ]

  private func article(_ block: String) -> Article { Article("<!-- lockstep:cases RejectionReason -->\n\(block)\n") }

  @Test(arguments: [
    "- ", "* ", "+ ", "1. ", "2) ", "-   ",
  ]) func `may have any marker`(_ marker: String) throws {
    let block = Self.labels.map { marker + $0 }.joined(separator: "\n")
    #expect(try article(block).transcript(against: .reasons) == "")
  }

  @Test(arguments: [
    "Other reasons.", "**Other reasons**", "*Other* reasons", "`Other reasons`", "[Other reasons](other.md)",
    "Other\n  reasons", "Other reasons: anything else", "**Other reasons:** anything else", "Other reasons - anything",
    "Other reasons – anything", "Other reasons—anything", "Other reasons\n\n  Anything else.", "“Other reasons”",
    "Other\u{A0}reasons", "Other&#32;reasons", "Other reasons:\n  - anything",
  ]) func `may write a label in any way`(_ other: String) throws {
    let block = (Self.labels.dropLast() + [other]).map { "- " + $0 }.joined(separator: "\n")
    #expect(try article(block).transcript(against: .reasons) == "")
  }

  @Test func `may be loose, and end its lines as Windows does`() throws {
    let block = Self.labels.map { "- " + $0 }.joined(separator: "\r\n\r\n")
    #expect(try article("\r\n" + block).transcript(against: .reasons) == "")
  }

  @Test(arguments: [
    "Choose unable to provide COD payment, product out of stock, delivery address is not serviceable, store temporarily closed, or other reasons.",
    "Choose one: “Unable to provide COD payment”; “Product out of stock”; “Delivery address is not serviceable”; “Store is temporarily closed” and “Other reasons”. Then **tap Confirm**.",
    "Choose *Unable to provide COD payment* / Product out-of-stock / the delivery\naddress is not serviceable / Store is temporarily closed / **Other reasons**",
    "The product counts. Your reasons: unable to provide COD payment, product out of stock, delivery address is not serviceable, store is temporarily closed or other reasons! The store may reopen.",
    "Mind: when in doubt, choose one of unable to provide COD payment, product out of stock, delivery address is not serviceable, store is temporarily closed, or other reasons.",
  ]) func `may be a sentence`(_ sentence: String) throws {
    #expect(try article(sentence).transcript(against: .reasons) == "")
  }

  @Test(arguments: [
    ("Delivery address is not ‹servicable›", "serviceable"),
    ("**Delivery address** is not ‹servicable›: far away", "serviceable"),
    ("‹Prodcut› out of stock", "Product"),
    ("Product out of ‹stok›", "stock"),
    ("Store is ‹temporarilly› closed", "temporarily"),
    ("‹Store temporarily closed›", "Store is temporarily closed"),
    ("‹Product out-of-stock›", "Product out of stock"),
  ]) func `misspells a label near enough to tell`(_ item: String, _ expected: String) throws {
    let marked = MarkedText("<!-- lockstep:cases RejectionReason -->\n- \(item)\n")
    let found = try Article(marked.text).diagnostics(against: .reasons).filter { $0.code == .nearMissLabel }
    #expect(found.map(\.range.bytes) == [marked.range])
    #expect(found.flatMap(\.fixes).map(\.grade) == [.safe])
    #expect(found.flatMap(\.fixes).flatMap(\.edits).map(\.text) == [expected])
  }

  @Test(arguments: [
    "Delivery address is serviceable", "Delivery address is now serviceable", "Store is permanently closed",
    "Customer unreachable", "Order reasons", "Other", "Products in stock", "Unable to provide COD payment today",
  ]) func `says what is no label`(_ item: String) throws {
    let marked = MarkedText("<!-- lockstep:cases RejectionReason -->\n- ‹\(item)›\n")
    let found = try Article(marked.text).diagnostics(against: .reasons)
    #expect(found.filter { $0.code == .unknownLabel }.map(\.range.bytes) == [marked.range])
    #expect(!found.contains { $0.code == .nearMissLabel })
  }

  @Test(arguments: [
    ("Pick one of product out of stock, ‹Customer unreachable›, or other reasons.", Code.unknownLabel),
    ("Pick one of product out of stock or other reasons ‹in the dialog›.", .unknownLabel),
    ("Pick a reason: ‹no time›, product out of stock or other reasons.", .unknownLabel),
    ("Pick one of product out of stock, ‹e.g. broken›, or other reasons.", .unknownLabel),
    ("Pick one of delivery address is not ‹servicable›, product out of stock or other reasons.", .nearMissLabel),
    ("Pick one of product out of stock, other reasons, ‹product ou of stock›", .unknownLabel),
    ("Pick one of delivery address is not ‹servicable›.", .nearMissLabel),
    ("Pick one of product out of stock, other reasons, or ‹Other reasons›.", .duplicateCase),
  ]) func `finds what is wrong inside a sentence`(_ sentence: String, _ code: Code) throws {
    let marked = MarkedText("<!-- lockstep:cases RejectionReason -->\n\(sentence)\n")
    let found = try Article(marked.text).diagnostics(against: .reasons).filter { $0.code == code }
    #expect(found.map(\.range.bytes).contains(marked.range))
  }

  @Test func `in a table is the column that says most labels`() throws {
    let rows = Self.labels.enumerated().map { "| \($0) | Product out of stock | **\($1)** |" }
    let table = (["| No. | Like | Reason |", "|---|---|---|"] + rows).joined(separator: "\n")
    #expect(try article(table).transcript(against: .reasons) == "")
  }

  @Test func `leaves out a new case, and both sides hear of it`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": "Green"])
    let article = Article("<!-- lockstep:cases Color -->\n3. Red\n")
    #expect(
      try article.transcript(against: module) == """
        error[LS200] Orders.swift:3:8-13: no article lists 'Color.green', labelled 'Green'
          note help.md:1:21-26: this list leaves it out
        error[LS201] help.md:1:21-26: 'Green', label of 'Color.green', is not listed here
          note Orders.swift:3:16-23: label defined here
          fix review: add 'Green' at the end of the list
        """)
    let fix = try #require(try article.diagnostics(against: module).last?.fixes.first)
    #expect(fix.edits.map(\.text) == ["\n4. Green"])
  }

  @Test func `of one article covers what that of another leaves out`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": "Green"])
    let texts = ["one.md": "- Red\n- Green\n", "two.md": "- Red\n"]
    let claims = try texts.flatMap { path, list in
      let file = SourceFile(path: path, text: "<!-- lockstep:cases Color -->\n" + list)
      return try Article(file).claims().claims
    }
    let check = Check(claims, against: module.facts)
    #expect(check.diagnostics.map(\.code) == [.missingCase])
    #expect(check.bindings == 2)
  }

  @Test func `leaves internal cases out`() throws {
    let module = Module().adding("Color", internal: ["green": "not sold"], ["red": "Red", "green": "Green"])
    #expect(try Article("<!-- lockstep:cases Color -->\n- Red\n").transcript(against: module) == "")
    #expect(
      try Article("<!-- lockstep:cases Color -->\n- Red\n- Green\n").transcript(against: module) == """
        error[LS101] help.md:3:3-8: 'Green' is the label of 'Color.green', which no reader sees
          note Orders.swift:3:8-13: internal: not sold
        """)
  }

  @Test func `is judged by the labels of its language`() throws {
    let module = Module().adding(
      "Reason", language: Language(rawValue: "hi"),
      ["closed": "दुकान बंद है", "far": "पता सेवा योग्य नहीं है", "fee": "क़ीमत", "key": "क्‍ष"])
    let hindi = Language(rawValue: "hi")
    let sentence = "<!-- lockstep:cases Reason -->\nचुनें: दुकान बंद है, पता सेवा योग्य नहीं है, क\u{93C}ीमत या क्ष। फिर आगे बढ़ें।\n"
    #expect(try Article(sentence, language: hindi).transcript(against: module) == "")
    let opposite = "<!-- lockstep:cases Reason -->\n- पता सेवा योग्य है\n- दुकान बंद है\n"
    let codes = try Article(opposite, language: hindi).diagnostics(against: module).map(\.code)
    #expect(codes.contains(.unknownLabel))
  }

  @Test func `keeps apart labels that begin or end alike`() throws {
    let module = Module().adding(
      "Button",
      ["yes": "Yes, Reject Order", "reject": "Reject Order", "all": "Reject Order and Refund", "refund": "Refund"])
    let list = "- Yes, Reject Order\n- Reject Order\n- Reject Order and Refund\n- Refund\n"
    #expect(try Article("<!-- lockstep:cases Button -->\n" + list).transcript(against: module) == "")
    let sentence = "Tap Yes, Reject Order, Reject Order and Refund, Reject Order, or Refund.\n"
    #expect(try Article("<!-- lockstep:cases Button -->\n" + sentence).transcript(against: module) == "")
  }

  @Test func `cannot be judged where a label is no literal`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": .unreadable("makeLabel()"), "blue": .unlabelled])
    #expect(
      try Article("<!-- lockstep:cases Color -->\n- Red\n- Green\n").transcript(against: module) == """
        error[LS601] Orders.swift:3:8-13: the label of 'Color.green' cannot be known from its source text; write it as a literal
          note Orders.swift:3:16-27: its label comes from here
          note help.md:1:21-26: bound here by 'lockstep:cases Color'
        error[LS603] Orders.swift:4:8-12: 'Color.blue' has no label, so no list can name it
          note help.md:1:21-26: bound here by 'lockstep:cases Color'
        """)
  }

  @Test func `goes on below a remark between its bullets, which readers do not see`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": "Green"])
    func codes(_ list: String) throws -> [Code] {
      try Article("<!-- lockstep:cases Color -->\n" + list).diagnostics(against: module).map(\.code)
    }
    #expect(try codes("- Red\n<!-- a remark -->\n- Green\n") == [])
    #expect(try codes("- Red\n- Green\n<!-- a remark -->\n- Blue\n") == [.unknownLabel])
    #expect(try codes("- Red\n- Green\n\n<!-- lockstep:cases Color -->\n- Red\n- Green\n") == [])
  }
}
