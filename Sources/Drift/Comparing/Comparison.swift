import Content
import Diagnostics
import Facts

/// A claim and what became of it when it was compared with its fact.
///
/// An object, since each rule goes through them all.
final class Comparison: Sendable {
  /// The claim.
  let claim: Claim

  /// The labels that it was compared with, those of the enum or of the flow's enum.
  let labels: LabelIndex

  /// The flow; `nil` where the claim is about a whole enum.
  let flow: Flow?

  /// The names of the cases that the block must list; none where it is no list of cases.
  let required: Set<String>

  /// What was found, in the article's order.
  let verdicts: [Verdict]

  init(claim: Claim, labels: LabelIndex, flow: Flow?, required: Set<String>, verdicts: [Verdict]) {
    self.claim = claim
    self.labels = labels
    self.flow = flow
    self.required = required
    self.verdicts = verdicts
  }

  /// The fact's name for people: `RejectionReason`, `RejectOrderFlow.mobile`.
  var factName: String { flow?.name ?? labels.fact.name }

  /// Where the fact is declared.
  var factRange: SourceRange { flow?.range ?? labels.fact.range }

  /// The note that shows the binding's side of a diagnostic in code.
  var bindingNote: Note {
    Note("bound here by 'lockstep:\(claim.verb.rawValue) \(claim.subject.text)'", at: claim.subjectRange)
  }

  /// The name of a case for people and tools: `RejectionReason.other`.
  func symbol(of fact: CaseFact) -> String { labels.fact.symbol(of: fact) }
}

extension Comparison {
  /// The name of a step's case for people and tools: `RejectOrderStep.confirm`.
  func symbol(of step: StepFact) -> String { "\(labels.fact.name).\(step.step.caseName)" }
}
