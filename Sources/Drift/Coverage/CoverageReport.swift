public import Diagnostics
import Facts

/// A coverage for people: a table an enum, with what the cells cannot hold in footnotes.
public struct CoverageReport: Sendable {
  private let width: Int

  /// The report in lines of at most `width` columns, where a name is not longer.
  public init(width: Int) {
    self.width = width
  }

  /// `coverage` as text; `file` gives the file at a path, which turns places into lines, and is asked once a path.
  public func text(of coverage: Coverage, file: (String) -> SourceFile?) -> String {
    let places = CitedPlaces(coverage.ranges, file: file)
    var blocks = coverage.enums.map { lines(of: $0, folder: coverage.commonFolder, at: places) }
    if !coverage.flows.isEmpty { blocks.append(["Flows"] + lines(of: coverage.flows, at: places)) }
    if !coverage.unbound.isEmpty { blocks.append(lines(ofUnbound: coverage.unbound.map { "\($0.module).\($0.name)" })) }
    if blocks.isEmpty { return "no enum was found, so nothing is covered\n" }
    return blocks.map { $0.map { $0.terminalSafeLine + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of coverage: EnumCoverage, folder: String, at places: CitedPlaces) -> [String] {
    var footnotes = Footnotes()
    let columns = coverage.lists.enumerated().map { index, list in
      let cells = coverage.cases.map { row in
        let state = row.states[index]
        let remark = state.remark.map { "\(places.place(of: list.range)): \($0)" }
        return state.word + (remark.map { footnotes.number(of: $0).superscript } ?? "")
      }
      return (heading: String(places.place(of: list.range).dropFirst(folder.count)), cells: cells)
    }
    let counted = "\(coverage.covered) of \(coverage.cases.count) cases covered"
    let head = "\(coverage.fact.name): \(counted) (\(places.place(of: coverage.fact.range)))"
    let table = ColumnTable(names: coverage.cases.map(\.fact.name), columns: columns).lines(width: width)
    let notes = footnotes.remarks.enumerated().map { "  \(($0 + 1).superscript) \($1)" }
    let internals = coverage.internalCases.map { "  no reader sees '\($0.name)': \($0.internalReason ?? "")" }
    return [head] + table + notes + internals
  }

  private func lines(of flows: [FlowCoverage], at places: CitedPlaces) -> [String] {
    let nameWidth = flows.map(\.flow.name.columns).max() ?? 0
    return flows.flatMap { flow in
      let bound = flow.lists.map { places.place(of: $0.range) }
      let reason = flow.flow.internalReason.map { "no reader sees it: \($0)" }
      let said = bound.isEmpty ? [reason ?? "NO ARTICLE"] : bound
      return said.enumerated().map { "  \(($0 == 0 ? flow.flow.name : "").padded(to: nameWidth))  \($1)" }
    }
  }

  /// Names beside each other, in as few lines as hold them.
  private func lines(ofUnbound names: [String]) -> [String] {
    var lines = [names.count == 1 ? "1 enum that no article binds" : "\(names.count) enums that no article binds"]
    var line = ""
    for (index, name) in names.enumerated() {
      let piece = index == names.count - 1 ? name : "\(name),"
      if !line.isEmpty, line.columns + 1 + piece.columns > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "  " : " ") + piece
    }
    return lines + [line]
  }
}
