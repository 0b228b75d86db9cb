import Diagnostics
import Facts
import SwiftFacts
import Testing

@Suite struct `Duplicate facts` {
  @Test func `are reported at the second, with a note on the first, which is the one that counts`() {
    let reading = Reading(
      """
      #if os(iOS)
      enum E { case tap; static let all: [E] = [.tap] }
      #else
      enum E { case click; static let all: [E] = [.tap] }
      #endif
      """)
    #expect(
      reading.reports == [
        "LS605 [E] 'E' is declared twice in 'App'", "LS605 [all] 'E.all' is declared twice in 'App'",
      ])
    #expect(reading.diagnostics.map(\.range.bytes.lowerBound) == [73, 100])
    #expect(reading.diagnostics.flatMap(\.notes).map(\.range.bytes.lowerBound) == [17, 42])
    #expect(reading.facts.enums.map { $0.cases.map(\.name) } == [["tap"]])
    #expect(reading.flows == ["E.all: E tap"])
  }

  @Test func `are not private enums of different files, nor enums of different modules`() {
    let files = ["A", "B"].map { SourceFile(path: "App/\($0).swift", text: "private enum Key { case a }") }
    let reading = Reading(files: files)
    #expect(reading.reports == [])
    #expect(reading.facts.enums(named: "Key").count == 2)

    let file = SourceFile(path: "M/A.swift", text: "enum E { case a }")
    let (facts, diagnostics) = readFacts(
      in: [SourceModule(name: "M", files: [file]), SourceModule(name: "N", files: [file])], language: .english)
    #expect(diagnostics == [])
    #expect(facts.enums(named: "N.E").count == 1)
  }
}
