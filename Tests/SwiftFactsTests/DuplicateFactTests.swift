import Diagnostics
import Facts
import SwiftFacts
import Testing

@Suite struct `Duplicate facts` {
  @Test func `are all kept, since only an article that binds one has to choose`() {
    let reading = Reading(
      """
      #if os(iOS)
      enum E { case tap; static let all: [E] = [.tap] }
      #else
      enum E { case tap, click; static let all: [E] = [.tap] }
      #endif
      """)
    #expect(reading.reports == [])
    #expect(reading.facts.enums.map { $0.cases.map(\.name) } == [["tap"], ["tap", "click"]])
    #expect(reading.facts.flows(named: "E.all").count == 2)
  }

  @Test func `of the same cases in two branches are one, whose labels may differ`() {
    let reading = Reading(
      """
      #if os(iOS)
      enum E { case go, stop; var label: String { switch self { case .go: "Tap"; case .stop: "Stop" } } }
      #else
      enum E { case go, stop; var label: String { switch self { case .go: "Click"; case .stop: "Stop" } } }
      #endif
      """)
    #expect(reading.labels == ["#if os(iOS): 'Tap', #else: 'Click'", "'Stop'"])
    #expect(reading.facts.count == 1)
  }

  @Test func `of different modules are told apart by the module's name`() {
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
