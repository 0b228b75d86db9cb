import Diagnostics
import Facts
import Markdown

extension Comparison {
  /// Compares `claim`, that a block lists exactly the cases of an enum, with the enum's `labels`.
  init(_ claim: Claim, withCasesOf labels: LabelIndex) {
    var tally = CaseTally(labels: labels)
    for reading in labels.readings(of: claim) { tally.count(reading) }
    self.init(claim: claim, labels: labels, flow: nil, verdicts: tally.verdicts + tally.missing.map(Verdict.missing))
  }
}

extension LabelIndex {
  /// The places of the claim's block that say labels.
  fileprivate func readings(of claim: Claim) -> [Reading] {
    switch claim.body {
    case .list(let items, _):
      items.map { item in
        reading(ofItem: item.text, path: claim.path) ?? Reading(nothingAt: claim.range(item.bytes))
      }
    case .table(let rows): column(of: rows, path: claim.path)
    case .paragraph(let text): readings(inParagraph: text, path: claim.path)
    }
  }

  /// The column whose cells say most labels; the first of equals.
  private func column(of rows: [[InlineText]], path: String) -> [Reading] {
    let columns = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.compactMap { row in row.indices.contains(column) ? reading(ofItem: row[column], path: path) : nil }
    }
    var best: [Reading] = []
    var most = -1
    for column in columns {
      let matches = Set(column.compactMap { $0.match?.labels.first?.symbol }).count
      if matches > most { (best, most) = (column, matches) }
    }
    return best
  }
}
