import Content
import Diagnostics
import Facts
import Markdown

extension Comparison {
  /// Compares `block`, which should list the cases of an enum, with the enum's `labels`; only cases in `flow` where that
  /// is what the block lists.
  convenience init(_ block: ClaimedBlock, withCasesOf labels: LabelIndex, in flow: Flow? = nil) {
    let claim = block.claim
    let scope = CaseScope(of: claim, fact: labels.fact, flow: flow)
    var tally = CaseTally(labels: labels, scope: scope)
    for reading in labels.readings(of: block) { tally.count(reading) }
    var missing = tally.missing
    var verdicts = tally.verdicts.map { verdict in
      guard case .unknown(let mention, _) = verdict, let (old, now) = labels.retiredLabel(in: mention.text),
        let index = missing.firstIndex(where: { $0.fact.name == now.fact.name })
      else { return verdict }
      missing.remove(at: index)
      return .retired(mention, old, now)
    }
    if !block.body.isParagraph, missing.count == 1, let label = missing.first,
      let (index, mention) = verdicts.onlyUnknown
    {
      verdicts[index] = .renamed(mention, label)
    } else {
      verdicts = verdicts.map { verdict in
        guard case .unknown(let mention, _) = verdict, let old = labels.goneLabel(in: mention.text) else {
          return verdict
        }
        return .gone(mention, old)
      }
      verdicts += missing.map { .missing($0, demand: scope.demand(for: $0.fact.name)) }
    }
    if claim.terms.followsCode {
      let order = CaseOrder(tally.named, position: scope.position)
      verdicts += order.moves.map { .movedCase($0.mention, $0.label, after: $0.after) }
    }
    if case .partial = claim.terms.extent, tally.named.isEmpty, verdicts.isEmpty, labels.unreadable.isEmpty {
      verdicts.append(.namesNothing)
    }
    self.init(claim: claim, labels: labels, flow: flow, required: scope.required, verdicts: verdicts)
  }
}

extension [Verdict] {
  /// The one verdict on a text that is no label, where there is exactly one.
  fileprivate var onlyUnknown: (index: Int, mention: Mention)? {
    let unknown = indices.compactMap { index -> (Int, Mention)? in
      guard case .unknown(let mention, _) = self[index] else { return nil }
      return (index, mention)
    }
    return unknown.count == 1 ? unknown.first : nil
  }
}

extension LabelIndex {
  /// The places of `block` that say labels.
  fileprivate func readings(of block: ClaimedBlock) -> [Reading] {
    let claim = block.claim
    return switch block.body {
    case .list(let items):
      items.map { item in
        reading(ofItem: item.text, path: claim.path) ?? Reading(nothingAt: claim.range(item.bytes))
      }
    case .table(let rows): column(of: rows, path: claim.path)
    case .paragraph(let text): readings(inParagraph: text, path: claim.path)
    case .bold: []
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
