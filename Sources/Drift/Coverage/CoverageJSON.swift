import Content
public import Diagnostics
import Facts

/// A coverage for programs: one JSON object, on one line.
public struct CoverageJSON: Sendable {
  /// The report; it has no options.
  public init() {}

  /// `coverage` as JSON; `file` gives the file at a path, which turns places into lines, and is asked once a path.
  public func text(of coverage: Coverage, file: (String) -> SourceFile?) -> String {
    let places = CitedPlaces(coverage.ranges, file: file)
    let object: JSON = [
      "version": .number(1),
      "enums": .array(coverage.enums.map { value(of: $0, at: places) }),
      "flows": .array(coverage.flows.map { value(of: $0, at: places) }),
      "unbound": .array(coverage.unbound.map { value(of: $0, at: places) }),
    ]
    return object.text + "\n"
  }

  private func value(of coverage: EnumCoverage, at places: CitedPlaces) -> JSON {
    [
      "enum": .string(coverage.fact.name),
      "module": .string(coverage.fact.module),
      "lists": .array(coverage.lists.map { value(of: $0, at: places) }),
      "cases": .array(coverage.cases.map(value)),
      "uncovered": .array(coverage.cases.filter { !$0.isCovered }.map { .string($0.fact.name) }),
      "internal": .array(coverage.internalCases.map(value)),
      "path": .string(coverage.fact.range.path),
      "line": places.line(of: coverage.fact.range).map(JSON.number),
    ]
  }

  private func value(of internalCase: CaseFact) -> JSON {
    ["case": .string(internalCase.name), "reason": internalCase.internalReason.map(JSON.string)]
  }

  private func value(of unbound: EnumFact, at places: CitedPlaces) -> JSON {
    [
      "enum": .string(unbound.name),
      "module": .string(unbound.module),
      "path": .string(unbound.range.path),
      "line": places.line(of: unbound.range).map(JSON.number),
    ]
  }

  private func value(of row: CaseCoverage) -> JSON {
    [
      "case": .string(row.fact.name),
      "symbol": .string(row.symbol),
      "label": row.label.map(JSON.string),
      "states": .array(row.states.map(value)),
    ]
  }

  private func value(of state: CoverageState) -> JSON {
    var how: String?
    if case .relaxed(let relaxation) = state { how = relaxation.name }
    return ["state": .string(state.name), "how": how.map(JSON.string), "remark": state.remark.map(JSON.string)]
  }

  private func value(of flow: FlowCoverage, at places: CitedPlaces) -> JSON {
    [
      "flow": .string(flow.flow.name),
      "module": .string(flow.flow.module),
      "enum": .string(flow.flow.enumName),
      "internal": flow.flow.internalReason.map(JSON.string),
      "lists": .array(flow.lists.map { value(of: $0, at: places) }),
      "path": .string(flow.flow.range.path),
      "line": places.line(of: flow.flow.range).map(JSON.number),
    ]
  }

  private func value(of list: BoundList, at places: CitedPlaces) -> JSON {
    [
      "verb": .string(list.verb.rawValue),
      "article": .string(list.article),
      "language": .string(list.language.rawValue),
      "heading": list.heading.map(JSON.string),
      "path": .string(list.range.path),
      "line": places.line(of: list.range).map(JSON.number),
    ]
  }
}
