import Diagnostics
import Facts
import Orders
import SwiftFacts
import Testing

/// The order module, linked and read as text: both say the same.
@Suite struct `The order module` {
  private let facts: FactSet

  init() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let module = try #require(try SourceModule.read("Sources/Orders", site: root))
    let (facts, diagnostics) = readFacts(in: [module], language: .english)
    try #require(diagnostics == [])
    self.facts = facts
  }

  @Test func `has these enums and flows, and no others`() {
    #expect(
      facts.enums.map(\.name) == ["OrderStatus", "PaymentKind", "RefundStep", "RejectOrderStep", "RejectionReason"])
    #expect(facts.flows.map(\.name) == ["RefundFlow.prepaid", "RejectOrderFlow.mobile", "RejectOrderFlow.desktop"])
    #expect(Set(facts.enums.map(\.module) + facts.flows.map(\.module)) == ["Orders"])
  }

  @Test func `has the cases and raw values that are read from its text`() throws {
    try expectCases(of: OrderStatus.self)
    try expectCases(of: PaymentKind.self)
    try expectCases(of: RefundStep.self)
    try expectCases(of: RejectOrderStep.self)
    try expectCases(of: RejectionReason.self)
  }

  @Test func `has the labels that are read from its text`() throws {
    try expectLabels(of: RefundStep.self, \.label)
    try expectLabels(of: RejectOrderStep.self, \.label)
    try expectLabels(of: RejectionReason.self, \.label)
    for name in ["OrderStatus", "PaymentKind"] {
      let fact = try #require(facts.enums(named: name).first)
      #expect(fact.cases.allSatisfy { $0.labels.isEmpty })
    }
  }

  @Test func `has the flows that are read from its text`() throws {
    try expectSteps(of: "RefundFlow.prepaid", RefundFlow.prepaid)
    try expectSteps(of: "RejectOrderFlow.mobile", RejectOrderFlow.mobile)
    try expectSteps(of: "RejectOrderFlow.desktop", RejectOrderFlow.desktop)
  }

  @Test func `documents every enum and every case, and hides none`() {
    for fact in facts.enums {
      #expect(!fact.documentation.isEmpty, "\(fact.name)")
      for found in fact.cases {
        #expect(!found.documentation.isEmpty, "\(fact.name).\(found.name)")
        #expect(found.isPublic, "\(fact.name).\(found.name)")
      }
    }
  }

  private func expectCases<Enum: CaseIterable & RawRepresentable<String>>(of type: Enum.Type) throws {
    let fact = try #require(facts.enums(named: "\(type)").first)
    #expect(fact.cases.map(\.name) == type.allCases.map { "\($0)" })
    #expect(fact.cases.map(\.rawValue) == type.allCases.map(\.rawValue))
  }

  private func expectLabels<Enum: CaseIterable>(of type: Enum.Type, _ label: (Enum) -> String?) throws {
    let fact = try #require(facts.enums(named: "\(type)").first)
    for (found, value) in zip(fact.cases, type.allCases) {
      let read = try #require(found.labels[.english], "\(type).\(value)")
      if case .unreadable = read { Issue.record("the label of \(type).\(value) cannot be read") }
      #expect(read.text == label(value), "\(type).\(value)")
    }
  }

  private func expectSteps<Step>(of name: String, _ steps: [Step]) throws {
    let flow = try #require(facts.flows(named: name).first)
    #expect(flow.enumName == "\(Step.self)")
    #expect(flow.steps.map(\.caseName) == steps.map { "\($0)" })
  }
}
