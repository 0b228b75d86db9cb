package import Diagnostics

/// What one code means: the comparisons of a site in, the diagnostics of that code out.
package struct Rule: Sendable {
  /// The code of all its diagnostics; `docs/rules` has a page of that name.
  package let code: Code

  /// What it finds.
  let check: @Sendable (Comparisons) -> [Diagnostic]

  /// A rule about the whole site.
  init(_ code: Code, site check: @escaping @Sendable (Comparisons) -> [Diagnostic]) {
    self.code = code
    self.check = check
  }

  /// A rule that looks at one verdict at a time, where not all agree.
  init(_ code: Code, verdict check: @escaping @Sendable (Verdict, Comparison) -> Diagnostic?) {
    self.init(code) { comparisons in
      comparisons.disagreeing.flatMap { comparison in comparison.verdicts.compactMap { check($0, comparison) } }
    }
  }

  /// Every rule, in the order of the codes.
  package static let all: [Rule] = [
    .unknownLabel, .unknownFact, .duplicateCase, .uncoveredCase, .missingCase, .brokenPromise, .uncoveredFlow,
    .nearMissLabel, .unboundNearMiss, .labelCase, .retiredLabel, .invisibleCharacter, .stepOrder, .missingStep,
    .extraStep, .otherStepsLabel, .contradictingVariant, .otherLanguagesLabel, .untranslatedLabel, .missingTranslation,
    .staleTranslation,
    .unreadableLabel, .differingLabels, .missingLabel, .duplicateFact, .bindsNothing,
  ]
}
