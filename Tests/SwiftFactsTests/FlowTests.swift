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
    "static func all() -> [Step] { [.b, .a] }",
    "static let all: [Step] = [.b] + [.a]",
    "static let all = [.b] + [Step.a]",
  ])
  func `are static arrays of cases`(member: String) {
    let reading = Reading("enum Step { case a, b } \n class Flow { \(member) }")
    #expect(reading.flows == ["Flow.all: Step b a"])
    #expect(reading.facts.flows.map { reading.text(at: $0.range) } == ["all"])
  }

  @Test(arguments: ["Step.allCases", "Array(Step.allCases)", "App.Step.allCases"])
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

  @Test func `are not known where a hand-written 'allCases' is not`() {
    let reading = Reading(
      """
      enum Step: CaseIterable { case a, b; static var allCases: [Step] { make() } }
      enum Flow { static let all = Step.allCases }
      """)
    #expect(reading.flows == [])
  }

  @Test func `are all cases of the enum that they stand in`() {
    let reading = Reading(
      "enum Step: CaseIterable { case a, b; static let whole = allCases; static let more = Self.allCases + [.a] }")
    #expect(reading.flows == ["Step.whole: Step a b", "Step.more: Step a b a"])
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

  @Test func `stand in extensions of protocols and generic types`() {
    let reading = Reading(
      """
      enum Step { case a }
      protocol Guided { static var steps: [Step] { get } }
      extension Guided { static var steps: [Step] { [.a] } }
      extension Guided where Self: Hashable { static var few: [Step] { [.a] } }
      extension Box<Int> { static var steps: [Step] { [.a] } }
      struct Form<Value> { enum Page { case first } }
      enum Flow { static let pages = [Form<Int>.Page.first] }
      """)
    #expect(
      reading.flows == [
        "Guided.steps: Step a", "Guided.few: Step a", "Box.steps: Step a", "Flow.pages: Form.Page first",
      ])
  }

  @Test func `may begin or end as another does, one hop away`() {
    let reading = Reading(
      """
      enum Step { case open, pay, done }
      private enum Parts { static let end: [Step] = [.pay, .done] }
      enum Flow {
        static let all: [Step] = [.open] + Parts.end
        static let far = all
        static let near = start
        static let twice = start + Flow.start + [.done]
        static let start = [Step.open]
      }
      """)
    #expect(
      reading.flows == [
        "Parts.end: Step pay done", "Flow.all: Step open pay done", "Flow.near: Step open",
        "Flow.twice: Step open open done", "Flow.start: Step open",
      ])
    #expect(reading.facts.flows[1].steps.map { reading.text(at: $0.range) } == ["open", "pay", "done"])
  }

  @Test func `differ between the branches of '#if' in a body`() {
    let reading = Reading(
      """
      enum Step {
        case a, b
        static var all: [Step] {
          #if DEBUG
          return [.a, .b]
          #endif
          return [.a]
        }
        static var same: [Step] {
          #if DEBUG
          [.a]
          #else
          [Step.a]
          #endif
        }
      }
      """)
    #expect(reading.flows == ["Step.all: Step a b", "Step.all: Step a", "Step.same: Step a"])
    #expect(reading.facts.flows.map { reading.text(at: $0.range) } == ["[.a, .b]", "[.a]", "same"])
  }

  @Test func `are no constants outside all types`() {
    #expect(Reading("enum Step { case a }\nlet steps: [Step] = [.a]").flows == [])
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
    "static let all: [Step] = [.a] + rest",
    "static let all: Set<Step> = [Step.a]",
    "static let all = Step.allCases.filter { $0 != .a }",
    "static let all: [Step] = [.a] + Step.allCases.reversed()",
    "static let all = middle; static let middle = Self.last; static let last = first",
    "static let all = [Step.a, Kind.cash]; enum Kind { case cash }",
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
