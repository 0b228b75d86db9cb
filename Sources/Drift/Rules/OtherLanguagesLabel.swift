import Diagnostics

extension Rule {
  /// LS501: a bound block says a case's label as another language of the site has it.
  static let otherLanguagesLabel = Rule(.otherLanguagesLabel) { verdict, comparison in
    guard case .otherLanguage(let mention, let label) = verdict else { return nil }
    let language = comparison.claim.language
    let meant = label.meant
    // A partial may stand on pages of the other language too, where it is right as it is.
    let grade: Grade = comparison.claim.path == comparison.claim.article ? .safe : .review
    return Diagnostic(
      .otherLanguagesLabel,
      "'\(mention.text)' is the label in \(label.language.name); in \(language.name) it is '\(meant.text)'",
      at: mention.range, symbol: meant.symbol, language: language, notes: [meant.definition],
      fixes: mention.replaced(by: meant.text, grade))
  }
}
