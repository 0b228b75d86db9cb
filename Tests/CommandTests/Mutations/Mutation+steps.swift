import Diagnostics

extension Mutation {
  /// Procedures that leave a step out, have one too many, have them in another order, or don't say which button.
  static var wrongSteps: [Mutation] {
    BoundBlock.all.filter { $0.verb == "steps" }.flatMap { block in
      block.mentions.flatMap { wrongStep($0, in: block) } + exchanges(in: block) + [otherFlow(of: block)]
    }
  }

  private static func wrongStep(_ mention: BoundBlock.Mention, in block: BoundBlock) -> [Mutation] {
    let (text, line) = (block.text, mention.line)
    let bold = "**\(mention.spelling)**"
    let other = block.mentions.first { $0.name != mention.name }?.spelling ?? ""
    return [
      Mutation(
        "no step '\(mention.spelling)'", in: text.dropping(line), told: .missingStep,
        on: line == block.lines.lowerBound ? block.directive : line - 1),
      // Either of two equal steps may be the one too many.
      Mutation(
        "step '\(mention.spelling)' twice", in: text.inserting(text.lines[line - 1], below: line), told: .extraStep,
        on: line, line + 1),
      Mutation(
        "'\(mention.spelling)' not bold", in: text.replacing(bold, on: line, with: mention.spelling),
        told: .missingStep, on: line),
      Mutation(
        "'\(mention.spelling)' not said", in: text.replacing(bold, on: line, with: block.language.theButton),
        told: .missingStep,
        on: line),
      Mutation(
        "'\(other)' where '\(mention.spelling)' is", in: text.replacing(bold, on: line, with: "**\(other)**"),
        told: .otherStepsLabel, on: line),
      Mutation(
        "a step after '\(mention.spelling)'", in: text.inserting("9. " + block.language.otherStep, below: line),
        told: .extraStep, on: line + 1),
      Mutation(
        "another bold text beside '\(mention.spelling)'",
        in: text.changing(line) { "\($0) \(block.language.otherStep)" }, told: .unknownLabel, on: line),
    ]
  }

  /// Two labelled steps that follow each other, in each other's place.
  private static func exchanges(in block: BoundBlock) -> [Mutation] {
    zip(block.mentions, block.mentions.dropFirst()).map { one, other in
      Mutation(
        "'\(one.spelling)' and '\(other.spelling)' exchanged", in: block.text.swapping(one.line, other.line),
        told: .stepOrder, on: one.line, other.line)
    }
  }

  private static func otherFlow(of block: BoundBlock) -> Mutation {
    let other = block.subject == "BookingFlow.phone" ? "BookingFlow.counter" : "BookingFlow.phone"
    let changed = block.text.replacing(block.subject, on: block.directive, with: other)
    // Its steps are those of the flow that was meant.
    let steps: Set<Code> = [.missingStep, .extraStep, .otherStepsLabel, .unknownLabel, .stepOrder]
    // In Hindi only the phone has a name that is known; 'काउंटर' is none of a flow's.
    if block.language == .english || block.subject == "BookingFlow.phone" {
      return Mutation(
        "bound to '\(other)'", in: changed, told: .contradictingVariant, on: block.directive, besides: steps)
    }
    let lines = Set(block.lines.map { Place(path: block.text.path, line: $0) })
    return Mutation(
      "bound to '\(other)'", in: [changed], told: [Expectation([.otherStepsLabel], on: lines)], besides: steps)
  }
}
