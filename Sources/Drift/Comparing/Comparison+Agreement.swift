import Content
import Facts
import Markdown

/// Most lists of a healthy site say exactly what the code says. That is seen by comparing texts byte for byte, and then
/// nothing has to be read word by word; what differs in the least goes the long way.
extension Comparison {
  /// The comparison of `block`, which should list all cases of an enum, if each item is a label and each label an item.
  convenience init?(_ block: ClaimedBlock, agreeingWithCasesOf labels: LabelIndex) {
    let terms = block.claim.terms
    guard case .all = terms.extent, !terms.followsCode, case .list(let items) = block.body,
      let required = labels.plainCases, items.count == required.count
    else { return nil }
    var said: Set<String> = []
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(items.count)
    for item in items {
      guard item.text.spans.isEmpty, let label = labels.label(written: item.text.string), label.isTranslated,
        said.insert(label.fact.name).inserted
      else { return nil }
      verdicts.append(.named(label))
    }
    self.init(claim: block.claim, labels: labels, flow: nil, required: required, verdicts: verdicts)
  }

  /// The comparison of `block`, a list that should be `flow`, if the one mark of each item is the label of its step.
  convenience init?(_ block: ClaimedBlock, agreeingWith flow: Flow, labels: LabelIndex) {
    let items = block.body.items
    guard block.claim.readsBold, items.count == flow.steps.count, labels.unreadable.isEmpty else { return nil }
    for (item, step) in zip(items, flow.steps) {
      guard let label = labels.label(ofCase: step.caseName), label.isTranslated, let paragraph = item.onlyParagraph,
        paragraph.spans.count == 1, let mark = paragraph.spans.first,
        mark.kind == .strong, paragraph.says(label.text, at: mark.text)
      else { return nil }
    }
    self.init(claim: block.claim, labels: labels, flow: flow, required: [], verdicts: [])
  }
}

extension InlineText {
  /// Whether the text at `range`, UTF-8 offsets, is `text` byte for byte.
  fileprivate func says(_ text: String, at range: Range<Int>) -> Bool {
    guard text.utf8.count == range.count else { return false }
    let bytes = string.utf8
    return bytes[bytes.index(bytes.startIndex, offsetBy: range.lowerBound)...].prefix(range.count)
      .elementsEqual(text.utf8)
  }
}
