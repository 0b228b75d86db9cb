import Facts

/// A step of a flow with the label that its case has in the article's language.
struct StepFact: Sendable {
  /// Where the flow names its case.
  let step: FlowStep

  /// The step's label; `nil` where it has none or none that is known.
  let label: Label?

  /// Whether there is a label that cannot be known from the source text.
  let isUnreadable: Bool

  /// The label in quotes, or the case's name: how people speak of the step.
  var name: String { "'\(label?.text ?? step.caseName)'" }
}
