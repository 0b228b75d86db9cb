import Diagnostics
import Facts

/// Facts for people: the name of each, and its cases or steps below it.
struct FactsListing {
  private let facts: FactSet

  init(_ facts: FactSet) {
    self.facts = facts
  }

  /// Enums, then flows, in the order of their files; an empty line after each.
  var text: String {
    (facts.enums.map(lines) + facts.flows.map(lines)).map { $0.map { $0.terminalSafeLine + "\n" }.joined() + "\n" }
      .joined()
  }

  private func lines(of fact: EnumFact) -> [String] {
    let width = fact.cases.map(\.name.count).max() ?? 0
    let cases = fact.cases.map { found in
      let name = found.name.terminalSafe
      let labels = found.labels.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\($0.key.rawValue) \(words($0.value))"
      }
      let reason = found.internalReason.map { ["internal: \($0.terminalSafe)"] } ?? []
      let rest = (labels + reason).joined(separator: ", ")
      if rest.isEmpty { return "  \(name)" }
      return "  \(name)\(String(repeating: " ", count: width - found.name.count))  \(rest)"
    }
    return ["\(fact.module).\(fact.name)".terminalSafe] + cases
  }

  private func lines(of flow: Flow) -> [String] {
    ["\(flow.module).\(flow.name), steps of \(flow.enumName)".terminalSafe]
      + flow.steps.enumerated().map { "  \($0.offset + 1). \($0.element.caseName.terminalSafe)" }
  }

  private func words(_ label: CaseLabel) -> String {
    switch label {
    case .text(let text, _): "'\(text.terminalSafe)'"
    case .none: "none"
    case .unreadable: "unknown"
    case .differing(let labels): labels.map { "'\(($0.text ?? "").terminalSafe)'" }.joined(separator: " or ")
    case .varying(let forms): forms.map { "'\($0.text.terminalSafe)'" }.joined(separator: " or ")
    case .untranslated: "untranslated"
    }
  }
}
