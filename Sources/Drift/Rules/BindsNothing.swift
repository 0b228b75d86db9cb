import Content
import Diagnostics
import Facts

extension Rule {
  /// LS902: a directive is content with any label of its enum, and the block says none.
  ///
  /// Directives without a block are found where directives are read.
  static let bindsNothing = Rule(.bindsNothing) { verdict, comparison in
    guard case .namesNothing = verdict else { return nil }
    let claim = comparison.claim
    let lack =
      claim.verb == .ui
      ? "nothing in the block below it is bold" : "the block below it says no label of '\(comparison.factName)'"
    return Diagnostic(
      .bindsNothing, "'lockstep:\(claim.verb.rawValue) \(claim.subject.text)' binds nothing; \(lack)",
      at: claim.subjectRange, symbol: comparison.factName, language: claim.language)
  }
}
