import Diagnostics
import TestSupport
import Testing

@Suite struct `A bound block` {
  private static let module = Place.module("Out of stock")

  /// Ways to write the same text.
  enum Style: CaseIterable {
    case plain, windows, marked, markedWindows, oldMac

    func bytes(of text: String) -> [UInt8] {
      let lineEnd = self == .windows || self == .markedWindows ? "\r\n" : self == .oldMac ? "\r" : "\n"
      let mark = self == .marked || self == .markedWindows ? "\u{FEFF}" : ""
      return Array((mark + text.replacing("\n", with: lineEnd)).utf8)
    }
  }

  private func found(_ text: String, _ style: Style = .plain) throws -> [Diagnostic] {
    try Article(SourceFile(path: "help.md", bytes: style.bytes(of: text))).diagnostics(against: Self.module)
  }

  @Test(arguments: Style.allCases, Place.allCases) func `may have any line end and a byte order mark`(
    _ style: Style, _ place: Place
  ) throws {
    #expect(try found(place.article(saying: "Out of stock"), style).isEmpty)
  }

  @Test(arguments: Style.allCases, Place.allCases) func `shows a fault at its bytes whatever the line end`(
    _ style: Style, _ place: Place
  ) throws {
    let text = place.article(saying: "Out of stokc")
    let found = try found(text, style)
    #expect(found.map(\.code) == [.nearMissLabel])
    let range = try #require(found.first?.range.bytes)
    #expect(String(decoding: style.bytes(of: text)[range], as: UTF8.self) == "stokc")
  }

  @Test(arguments: ["-", "*", "+", "1.", "1)", "-  ", "007."]) func `may be a list of any style`(
    _ marker: String
  ) throws {
    for gap in ["\n", "\n\n"] {
      for lead in ["", "  "] {
        let list = ["Out of stock", "Other reasons"].map { lead + marker + " " + $0 }.joined(separator: gap)
        #expect(try found("<!-- lockstep:cases Reason -->\n\n\(list)\n").isEmpty)
        #expect(try found("> <!-- lockstep:cases Reason -->\n" + list.lines.map { "> \($0)\n" }.joined()).isEmpty)
      }
    }
  }

  @Test(arguments: ["- [ ] ", "- [x] ", "1. [X] "]) func `may be a list of tasks`(_ marker: String) throws {
    let list = ["Out of stock", "Other reasons"].map { marker + $0 + "\n" }.joined()
    #expect(try found("<!-- lockstep:cases Reason -->\n\(list)").isEmpty)
    let steps = ["Tap **Out of stock**.", "Tap **Other reasons**."].map { marker + $0 + "\n" }.joined()
    #expect(try found("<!-- lockstep:steps Flow.main -->\n\(steps)").isEmpty)
  }

  @Test(
    arguments: [
      "Out of stock: none left", "Out of stock - none left", "Out of stock – none left", "Out of stock — none left",
      "Out of stock—none left", "**Out of stock:** none left", "**Out of stock** – none left",
      "“Out of stock”: none left",
      "[Out of stock](a.md): none: left - at all", "Out of stock:", "Out of stock.", "Out of stock,", "Out of stock;",
    ], [Place.item, .cell]) func `goes on after its label`(_ text: String, _ place: Place) throws
  {
    #expect(try found(place.article(saying: text)).isEmpty)
  }

  @Test(arguments: [
    "Out of stock\n\n  None left.", "Out of stock\n  - None left", "Out of stock\n  > None left",
    "Out of stock\n  ```\n  none\n  ```", "Out of stock:\n  none left", "Out of stock\n  1. None\n\n     left",
    "Out of stock\n  <!-- a remark -->", "<!-- lockstep:ui off -->\n  Out of stock: **none**",
  ]) func `goes on below its label in an item`(_ text: String) throws {
    #expect(try found(Place.item.article(saying: text)).isEmpty)
  }

  @Test(arguments: [
    ("‹Out of stokc›: none left", "stokc"), ("‹Out of stokc› – none left", "stokc"),
    ("**Out of stokc:** none", "stokc"),
    ("Out of stokc\n\n  Out of stock", "stokc"),
  ]) func `is judged by what stands before that`(_ text: String, _ wrong: String) throws {
    let text = Place.item.article(saying: MarkedText(text).text)
    let found = try found(text)
    #expect(found.map(\.code) == [.nearMissLabel])
    let range = try #require(found.first?.range.bytes)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == wrong)
  }

  @Test(arguments: [
    ("‹Out of stock none left›", Code.unknownLabel), ("‹None left - Out of stock›", .unknownLabel),
    ("‹Out of stock (none left)›", .unknownLabel), ("‹Out of stock-ish›", .unknownLabel),
    ("‹Now: out of stock›", .unknownLabel),
  ]) func `says nothing else before or beside its label`(_ text: String, _ code: Code) throws {
    for place in [Place.item, .cell] {
      let marked = MarkedText(place.article(saying: text))
      let told = try found(marked.text).filter { ![.missingCase, .uncoveredCase].contains($0.code) }
      #expect(told.map(\.code) == [code])
      let range = try #require(told.first?.range.bytes)
      #expect(range.lowerBound == marked.range.lowerBound && range.upperBound <= marked.range.upperBound)
    }
  }

  @Test(arguments: [
    "- \n- Out of stock\n- Other reasons", "- Out of stock\n- Other reasons\n- ![](a.png)",
    "- Out of stock\n- Other reasons\n- ```\n  code\n  ```",
  ]) func `has no item without a label`(_ list: String) throws {
    let found = try found("<!-- lockstep:cases Reason -->\n\n\(list)\n")
    #expect(found.map(\.message) == ["this item names no label of 'Reason'"])
  }

  @Test func `may have cells that say nothing`() throws {
    let table = "| Reason | When |\n|---|---|\n| Out of stock | none left |\n| | or broken |\n| Other reasons | |\n"
    #expect(try found("<!-- lockstep:cases Reason -->\n\n\(table)").isEmpty)
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
