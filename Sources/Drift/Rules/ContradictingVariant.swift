import Content
import Diagnostics
import Facts

extension Rule {
  /// LS405: a procedure is bound to the flow of one variant, and its heading or its article's platform names another.
  static let contradictingVariant = Rule(.contradictingVariant) { (comparisons: Comparisons) in
    comparisons.contradictions.compactMap { comparison, sign, meant in
      guard let flow = comparison.flow else { return nil }
      let claim = comparison.claim
      let isQualified = claim.subject.text != flow.name
      let name = isQualified ? "\(meant.module).\(meant.name)" : meant.name
      let edit = Edit(replacing: claim.subjectRange, with: name)
      return Diagnostic(
        .contradictingVariant, "'\(flow.name)' contradicts \(sign.name); did you mean '\(name)'?",
        at: claim.subjectRange, symbol: flow.name, language: claim.language,
        notes: [
          Note("this names '\(meant.name)'", at: sign.range), Note("'\(meant.name)' is declared here", at: meant.range),
        ],
        fixes: [Fix(.review, "replace '\(claim.subject.text)' with '\(name)'", edits: [edit])])
    }
  }
}

extension VariantSign {
  /// The sign for people.
  fileprivate var name: String {
    switch kind {
    case .heading: "the heading '\(text)'"
    case .platform: "the article's platform '\(text)'"
    }
  }
}
