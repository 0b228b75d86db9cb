import Content
import Diagnostics
import Facts

/// What the comparison of a claim with a fact finds at one place.
///
/// Nearly all are ``named(_:)``; the others lie elsewhere, so that these stay small.
enum Verdict: Sendable {
  // MARK: labels

  /// The article says the label of a case.
  case named(Label)
  /// It says the label of a case, but the app has that text only in another language, for want of one in the article's.
  indirect case namedUntranslated(Mention, Label)
  /// It says the label that the case has in another language of the site.
  indirect case otherLanguage(Mention, ForeignLabel)
  /// It says the label of a case but for upper and lower case; the edits repair that.
  indirect case differsInCase(Mention, Label, edits: [Edit])
  /// It misspells the label: `expected` should stand instead of the mention.
  indirect case misspelt(Mention, Label, expected: String)
  /// It says what is no label of the fact.
  indirect case unknown(Mention, closest: Label?)
  /// It says the label of a case that no reader sees.
  indirect case `internal`(Mention, Label, reason: String)
  /// It says a label again.
  indirect case repeated(Mention, first: Mention, Label)
  /// It says what is no label, and this label is the only one that it leaves out: a renamed label, most of the time.
  indirect case renamed(Mention, Label)
  /// It says the label that the case had; the other is what it has now.
  indirect case retired(Mention, RetiredLabel, Label)
  /// It says the label that a case had which is gone, or which no reader sees any more.
  indirect case gone(Mention, RetiredLabel)
  /// It says the label but for characters that nobody sees; the character is the first of them.
  indirect case differsInvisibly(Mention, Label, InvisibleDifference)
  /// It says a label, but struck out.
  indirect case struckOut(Mention, Label)
  /// It says the label of a case that the directive leaves out.
  indirect case excluded(Mention, Label, by: CaseScope.Exclusion)
  /// It says no label at all, where any would do.
  case namesNothing
  /// It leaves a label out; `demand` shows what else than the enum asks for it.
  indirect case missing(Label, demand: Note?)
  /// It says a label elsewhere than the code has its case, which is directly after another; `nil` stands for first.
  indirect case movedCase(Mention, Label, after: Label?)

  // MARK: names in directives

  /// The directive names what is no case.
  indirect case unknownName(Word, closest: CaseFact?)
  /// The directive names a case by the name that it had.
  indirect case retiredName(Word, now: CaseFact)
  /// The directive names a case that no reader sees.
  indirect case internalName(Word, CaseFact)

  // MARK: steps; `item` and `number` count from 1

  /// A step says another text where the flow has this label: a renamed button, most of the time.
  indirect case otherText(Mention, item: Int, Label)
  /// A step says the label of another step; `expected` is its own, where it has one.
  indirect case otherStep(Mention, item: Int, says: Label, StepFact, expected: Label?)
  /// A step says no label where the flow has one; `canBeBold` where it says that without bold, and bold mends it.
  indirect case silent(Mention, item: Int, StepFact, Label, canBeBold: Bool)
  /// A step stands elsewhere in the flow, directly after `predecessor`.
  indirect case moved(Mention, item: Int, StepFact, predecessor: StepFact?)
  /// The flow has steps, one after the other, that no item is; they belong after `item`, or first.
  indirect case missingSteps([StepFact], afterItem: Int?, at: SourceRange)
  /// An item is no step of the flow.
  indirect case extraStep(Mention, item: Int)
  /// An item says the label of a step that another item, `first`, is already.
  indirect case repeatedStep(Mention, item: Int, first: Mention, StepFact)
}

extension Verdict {
  /// Whether the article says what the app does.
  var isAgreement: Bool {
    if case .named = self { true } else { false }
  }
}
