import Diagnostics

extension Mutation {
  /// What changes in the app, and not in the articles.
  static var wrongModule: [Mutation] {
    renamedLabels + newCases + goneCases + unknownLabels + changedFlows
  }

  private static let enums = ["BookingStep", "NotificationSetting", "RepairState", "ReturnReason"]

  private static func path(of name: String) -> String { "Sources/Workshop/\(name).swift" }

  /// The lines of all articles that say the label of the case called `name`, and the blocks that they stand in.
  private static func lines(saying name: String, of enumName: String) -> [(place: Place, block: BoundBlock)] {
    BoundBlock.all.filter { $0.enumName == enumName }.flatMap { block in
      block.mentions.filter { $0.name == name }.map { (Place(path: block.text.path, line: $0.line), block) }
    }
  }

  /// Every article that says the old label must be told.
  private static var renamedLabels: [Mutation] {
    enums.flatMap { name in
      Workshop.labels[name, default: []].map { item in
        let text = SiteText(path(of: name))
        return Mutation(
          "'\(item.label)' renamed",
          in: [
            text.replacing("\"\(item.label)\"", on: text.line(of: "\"\(item.label)\""), with: "\"Quite New Words\"")
          ],
          told: lines(saying: item.name, of: name).map { Expectation(.unknownLabel, on: $0.place) },
          besides: .leftOut)
      }
    }
  }

  /// A new case must be told where it is declared, and at every list that is closed.
  private static var newCases: [Mutation] {
    ["ReturnReason", "RepairState"].map { name in
      let text = SiteText(path(of: name))
      let declared = text.inserting("  case brandNew", below: 2)
      let first = Workshop.labels[name, default: []][0].name
      let labels = declared.line(of: ".\(first):")
      let label = name == "RepairState" ? "      .brandNew: \"Brand new\"," : "    case .brandNew: \"Brand new\""
      let lists = BoundBlock.all.filter { $0.subject == name }
      return Mutation(
        "a new case", in: [declared.inserting(label, below: labels)],
        told: [Expectation(.uncoveredCase, on: Place(path: text.path, line: 3))]
          + lists.map { Expectation(.missingCase, on: Place(path: $0.text.path, line: $0.directive)) },
        besides: [.brokenPromise])
    }
  }

  /// A case that is gone must be told wherever an article says its label.
  private static var goneCases: [Mutation] {
    Workshop.labels["ReturnReason", default: []].map { item in
      var text = SiteText(path(of: "ReturnReason"))
      text = text.dropping(text.line(of: ".\(item.name):"))
      text = text.dropping(text.line(of: "case \(item.name)"))
      // The list that leaves the case out names what is gone.
      let excepted = BoundBlock.all.filter { $0.text.lines[$0.directive - 1].contains(item.name) }
      return Mutation(
        "no case '\(item.name)'", in: [text],
        told: lines(saying: item.name, of: "ReturnReason").map { Expectation(.unknownLabel, on: $0.place) }
          + excepted.map { Expectation(.unknownFact, on: Place(path: $0.text.path, line: $0.directive)) })
    }
  }

  /// A label that cannot be known must be told at its case.
  private static var unknownLabels: [Mutation] {
    ["BookingStep", "ReturnReason"].flatMap { name in
      Workshop.labels[name, default: []].map { item in
        let text = SiteText(path(of: name))
        return Mutation(
          "the label of '\(item.name)' computed",
          in: text.replacing("\"\(item.label)\"", on: text.line(of: "\"\(item.label)\""), with: "rawValue.capitalized"),
          told: .unreadableLabel, on: text.line(of: "case \(item.name)"), text.line(of: ".\(item.name):"))
      }
    }
  }

  /// A flow in another order, longer or shorter must be told in its procedure.
  private static var changedFlows: [Mutation] {
    let text = SiteText(path(of: "BookingFlow"))
    return BoundBlock.all.filter { $0.verb == "steps" }.flatMap { block -> [Mutation] in
      let declaration = text.line(of: "let \(block.subject.split(separator: ".")[1]):")
      let procedure = Set(([block.directive] + block.lines).map { Place(path: block.text.path, line: $0) })
      let steps = block.mentions.map { text.line(of: ".\($0.name),", after: declaration) }
      let gone = zip(block.mentions, steps).map { mention, line in
        Mutation(
          "no '\(mention.name)' in '\(block.subject)'", in: [text.dropping(line)],
          told: [Expectation(.extraStep, on: Place(path: block.text.path, line: mention.line))])
      }
      let exchanged = zip(steps, steps.dropFirst()).map { one, other in
        Mutation(
          "lines \(one) and \(other) exchanged", in: [text.swapping(one, other)],
          told: [Expectation([.stepOrder], on: procedure)])
      }
      let added = steps.map { line in
        Mutation(
          "a step more below line \(line)",
          in: [text.inserting(block.subject.hasSuffix("phone") ? "    .scanTag," : "    .pickSlot,", below: line)],
          told: [Expectation([.missingStep], on: procedure)])
      }
      return gone + exchanged + added
    }
  }
}
