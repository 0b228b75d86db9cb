import Diagnostics
import Facts
import Testing

@Suite struct `Flows` {
  @Test(arguments: [
    "static let all: [Step] = [.b, .a]",
    "static let all: Array<Step> = [.b, .a]",
    "static let all = [Step.b, .a]",
    "static let all: [App.Step] = [.b, App.Step.a]",
    "static var all: [Step] { [.b, .a] }",
    "static var all: [Step] { get { return [.b, .a] } }",
    "class var all: [Step] { return [.b, .a] }",
  ])
  func `are static arrays of cases`(member: String) {
    let reading = Reading("enum Step { case a, b } \n class Flow { \(member) }")
    #expect(reading.flows == ["Flow.all: Step b a"])
    #expect(reading.facts.flows.map { reading.text(at: $0.range) } == ["all"])
  }

  @Test(arguments: ["Step.allCases", "Array(Step.allCases)"])
  func `are all cases in their order`(value: String) {
    let reading = Reading("enum Step: CaseIterable { case b, a } \n enum Flow { static let all = \(value) }")
    #expect(reading.flows == ["Flow.all: Step b a"])
    #expect(reading.facts.flows[0].steps.map(\.range) == reading.cases.map(\.range))
  }

  @Test func `follow 'allCases' where it is written by hand`() {
    let reading = Reading(
      """
      enum Step: CaseIterable { case a, b, old }
      extension Step { static var allCases: [Self] { [.b, .a] } }
      enum Flow { static let all = Step.allCases }
      """)
    #expect(reading.flows == ["Step.allCases: Step b a", "Flow.all: Step b a"])
  }

  @Test func `stand on any type, and inside the enum itself`() {
    let reading = Reading(
      """
      enum Step { case a; static let inside: [Self] = [.a]; static let mine = [Self.a] }
      struct Value { static let steps: [Step] = [.a] }
      actor Desk { static let steps: [Step] = [.a] }
      extension Value { enum Inner { static let steps: [Step] = [.a] } }
      """)
    #expect(
      reading.flows == [
        "Step.inside: Step a", "Step.mine: Step a", "Value.steps: Step a", "Desk.steps: Step a",
        "Value.Inner.steps: Step a",
      ])
  }

  @Test func `find an enum in another file, in the type around them, or by the end of its name`() {
    let reading = Reading(files: [
      SourceFile(
        path: "App/A.swift",
        text: """
          extension Order { static let near: [Step] = [.inner] }
          enum Flow {
            static let far: [Step] = [.top]
            static let nested: [Reason] = [.stock]
          }
          """),
      SourceFile(
        path: "App/B.swift",
        text: """
          struct Order { enum Step { case inner }; enum Reason { case stock } }
          enum Step { case top }
          """),
    ])
    #expect(
      reading.flows == ["Order.near: Order.Step inner", "Flow.far: Step top", "Flow.nested: Order.Reason stock"])
  }

  @Test(arguments: [
    "let all: [Step] = [.a]",
    "static var all: [Step] = [.a]",
    "static let all: [Step] = [.a, .other(1)]",
    "static let all: [Step] = [.a] + [.b]",
    "static let all: [Step] = [.a, .missing]",
    "static let all: [Unknown] = [.a]",
    "static let all: [Step] = []",
    "static let all: Step = .a",
    "static let all: [String] = [\"a\"]",
    "static func all() -> Int { 1 }",
    "static let all = Unknown.allCases",
  ])
  func `are nothing else`(member: String) {
    let reading = Reading("enum Step { case a, b, other(Int) } \n struct Flow { \(member) }")
    #expect(reading.flows == [])
    #expect(reading.diagnostics == [])
  }

  @Test func `know where each step is named, without its dot`() {
    let reading = Reading("enum Step { case a } \n enum Flow { /* क्रम */ static let all: [Step] = [.a, Step.a] }")
    let ranges = reading.facts.flows[0].steps.map(\.range)
    #expect(ranges.map(reading.text(at:)) == ["a", "a"])
    #expect(ranges.map(\.bytes) == [81..<82, 89..<90])
  }
}
