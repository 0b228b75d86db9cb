import Content
import Diagnostics
import Facts

extension Rule {
  /// LS201: a closed list leaves out a case of its enum.
  static let missingCase = Rule(.missingCase) { verdict, comparison in
    guard case .missing(let label, let demand) = verdict else { return nil }
    let claim = comparison.claim
    return Diagnostic(
      .missingCase, "'\(label.text)', label of '\(label.symbol)', is not listed here", at: claim.subjectRange,
      symbol: label.symbol, language: claim.language,
      notes: [label.definition] + (demand.map { [$0] } ?? []), fixes: claim.appending(label))
  }
}

extension Claim {
  /// The fix that adds `label` at the end of the list.
  fileprivate func appending(_ label: Label) -> [Fix] {
    // Where order counts, the end may be the wrong place.
    guard let next = nextItem, !terms.followsCode, label.text.isPlainMarkdown else { return [] }
    let edit = Edit(replacing: range(next.offset..<next.offset), with: next.prefix + label.text)
    return [Fix(.review, "add '\(label.text)' at the end of the list", edits: [edit])]
  }
}
