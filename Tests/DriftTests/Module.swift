import Diagnostics
import Facts

/// Facts as literals, and a file that they could have been read from: a case a line, then a flow's steps a line.
struct Module {
  private(set) var facts = FactSet()
  private var lines: [String] = []
  private let path: String

  init(path: String = "Orders.swift") {
    self.path = path
  }

  var file: SourceFile { SourceFile(path: path, text: lines.map { $0 + "\n" }.joined()) }

  /// A label of a literal module.
  enum Text {
    case label(String), unlabelled, unreadable(String)
  }

  func adding(
    _ name: String, in module: String = "Orders", language: Language = .english, internal: [String: String] = [:],
    _ cases: KeyValuePairs<String, Text>
  ) -> Module {
    var copy = self
    let range = copy.add("enum \(name)", from: "enum ".utf8.count)
    let caseFacts = cases.map { caseName, text in
      let start = "  case ".utf8.count
      var line = "  case \(caseName)"
      let label: CaseLabel?
      let literal: String? =
        switch text {
        case .label(let text): "\"\(text)\""
        case .unlabelled: nil
        case .unreadable(let expression): expression
        }
      if let literal { line += " = \(literal)" }
      let caseRange = copy.add(line, from: start, length: caseName.utf8.count)
      let end = caseRange.bytes.upperBound + 3
      let literalRange = SourceRange(path: path, bytes: end..<end + (literal ?? "").utf8.count)
      label =
        switch text {
        case .label(let text): .text(text, at: literalRange)
        case .unlabelled: nil
        case .unreadable: .unreadable(at: literalRange)
        }
      return CaseFact(
        name: caseName, rawValue: nil, internalReason: `internal`[caseName],
        labels: label.map { [language: $0] } ?? [:],
        range: caseRange)
    }
    let fact = EnumFact(module: module, name: name, cases: caseFacts, range: range)
    copy.facts = FactSet(enums: facts.enums + [fact], flows: facts.flows)
    return copy
  }

  func adding(
    flow name: String, in module: String = "Orders", of enumName: String, internal reason: String? = nil,
    _ cases: [String]
  ) -> Module {
    var copy = self
    let range = copy.add("let \(name)", from: "let ".utf8.count)
    let steps = cases.map { FlowStep(caseName: $0, range: copy.add("  .\($0)", from: 2)) }
    let flow = Flow(module: module, name: name, enumName: enumName, steps: steps, internalReason: reason, range: range)
    copy.facts = FactSet(enums: facts.enums, flows: facts.flows + [flow])
    return copy
  }

  mutating func replaceFacts(_ facts: FactSet) { self.facts = facts }

  mutating func add(_ line: String, from start: Int, length: Int? = nil) -> SourceRange {
    let offset = file.bytes.count + start
    lines.append(line)
    return SourceRange(path: path, bytes: offset..<offset + (length ?? line.utf8.count - start))
  }
}

extension Module.Text: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .label(value) }
}

extension Module {
  /// The reasons of the order module.
  static let reasons = Module().adding(
    "RejectionReason",
    [
      "codUnavailable": "Unable to provide COD payment",
      "productOutOfStock": "Product out of stock",
      "addressNotServiceable": "Delivery address is not serviceable",
      "storeTemporarilyClosed": "Store is temporarily closed",
      "other": "Other reasons",
    ])

  /// The steps of the order module, and one flow through all of them in the order of `steps`.
  static func flow(
    _ steps: [String] = [
      "openMyOrders", "openOrderDetails", "rejectOrder", "confirmReject", "selectReason", "confirm",
    ], rejectOrder: String = "Reject Order"
  ) -> Module {
    Module().adding(
      "RejectOrderStep",
      [
        "openMyOrders": "My Orders", "openOrderDetails": .unlabelled, "rejectOrder": .label(rejectOrder),
        "confirmReject": "Yes, Reject Order", "selectReason": .unlabelled, "confirm": "Confirm", "cancel": "Cancel",
      ]
    ).adding(flow: "RejectOrderFlow.mobile", of: "RejectOrderStep", steps)
  }
}
