import Diagnostics
import Facts
import Testing

@Suite struct `Syntax errors` {
  @Test(arguments: [
    ("enum E { case a", "LS604 [] expected '}' to end enum"),
    ("enum E { case product out of stock }", "LS604 [out of stock] unexpected code 'out of stock' in enum"),
    ("enum E { case a, }", "LS604 [] expected a name in case"),
    ("enum E: Int { case a = }", "LS604 [] expected an expression in case"),
    ("enum E { cas a }", "LS604 [cas a] unexpected code 'cas a' in enum"),
    ("enum { case a }", "LS604 [] expected a name in enum"),
    ("let x = \"a\\qb\"", "LS604 [\\] invalid escape sequence in string literal"),
    ("let x = [.a, .b", "LS604 [] expected ']' to end array"),
    ("let a = 1 let b = 2", "LS604 [] expected a line end or ';' before what follows"),
    ("extension { }", "LS604 [] expected a type in extension"),
    ("@@@", "LS604 [] expected a declaration"),
    ("}", "LS604 [}] unexpected code '}'"),
    ("func f() { if }", "LS604 [] expected an expression in 'if'"),
    ("/* open", "LS604 [/] unterminated block comment"),
    ("<<<<<<< ours\nlet a = 1\n=======\n>>>>>>> theirs\n", "LS604 [<] source conflict marker"),
  ])
  func `say what was expected, and where`(source: String, report: String) {
    #expect(Reading(source).reports.first == report)
  }

  @Test func `are all reported, in the order of their places`() {
    let reading = Reading("enum E { case a a }\nlet x = \nenum F { case b")
    #expect(
      reading.reports == [
        "LS604 [a] unexpected code 'a' in enum",
        "LS604 [] expected an expression in variable",
        "LS604 [] expected '}' to end enum",
      ])
    #expect(reading.diagnostics.map(\.range.bytes) == [16..<17, 27..<27, 44..<44])
  }

  @Test func `point at the brace that is open`() {
    let reading = Reading("enum E {\n  case a\n")
    #expect(reading.diagnostics.flatMap(\.notes).map(\.message) == ["to match this '{'"])
    #expect(reading.diagnostics.flatMap(\.notes).map(\.range.bytes) == [7..<8])
  }

  @Test func `leave the facts around them readable`() {
    let reading = Reading("enum E { case a, b }\nenum Broken { cas c }\nenum F { case d }\n")
    #expect(reading.facts.enums.map(\.name) == ["E", "F"])
    #expect(reading.diagnostics.count == 1)
  }

  @Test func `stand after Devanagari where they stand in bytes`() {
    let reading = Reading("// पता\nenum E { cas a }")
    #expect(reading.reports == ["LS604 [cas a] unexpected code 'cas a' in enum"])
  }

  @Test(arguments: [[0x2F, 0x2F, 0xFF, 0x0A], [0x20, 0x20, 0xE0, 0xA4]] as [[UInt8]])
  func `are bytes that are not UTF-8, in a comment too`(bytes: [UInt8]) {
    let reading = Reading(files: [SourceFile(path: "App/File.swift", bytes: bytes)])
    #expect(reading.diagnostics.map(\.message) == ["the file is not UTF-8 from here on"])
    #expect(reading.diagnostics.map(\.range.bytes) == [2..<3])
  }

  @Test(arguments: ["", "\n", "\u{FEFF}enum E { case a }\r\n", "#!/usr/bin/swift\nenum E { case a }"])
  func `are not found where there are none`(source: String) {
    #expect(Reading(source).reports == [])
  }

  @Test(arguments: [("Stack { ", "}"), ("f(", ")"), ("if a { ", "}"), ("struct A { ", "}")])
  func `are not found in what is nested deeply`(opening: String, closing: String) {
    let source = String(repeating: opening, count: 60) + String(repeating: closing, count: 60)
    #expect(Reading(source).reports == [])
  }

  @Test func `are found in what is nested too deeply for the parser`() {
    let source = String(repeating: "(", count: 300) + String(repeating: ")", count: 300)
    #expect(!Reading(source).reports.isEmpty)
  }
}
